/**
 * The outbox: mails are written in the transaction of the change they report, and sent from there. Their texts can be edited.
 * Uses common, site, content and
 * privacy.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "site", "content", "privacy"})
package org.coproduction.seminars.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
