/** Who may do what: staff accounts with rights, signing in, and the table of permissions; uses common, site and mail. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "site", "site::web", "content", "mail"})
package org.coproduction.seminars.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
