/** The staff area: its shell, dashboard, audit, accounts and outbox, and pages every editor needs; names no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "site", "site::web", "content", "identity", "mail", "privacy"})
package org.coproduction.seminars.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
