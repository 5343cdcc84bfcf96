/** The outbox: mails are written in the transaction of the change they report, and sent from there; uses common and site. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "site"})
package org.coproduction.seminars.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
