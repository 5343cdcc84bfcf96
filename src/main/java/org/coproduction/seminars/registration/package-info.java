/** Places at seminars: registering, the waiting list, a participant’s own page, attendee lists; uses programme and the platform. */
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
            "export",
            "programme"
        })
package org.coproduction.seminars.registration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
