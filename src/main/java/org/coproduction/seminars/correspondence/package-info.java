/**
 * Writing to participants: reminders around a seminar, messages to some of them, news of a change; uses programme, registration,
 * bursary and the platform.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "site",
            "site::web",
            "content",
            "identity",
            "admin",
            "admin::web",
            "mail",
            "privacy",
            "programme",
            "registration",
            "bursary"
        })
package org.coproduction.seminars.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
