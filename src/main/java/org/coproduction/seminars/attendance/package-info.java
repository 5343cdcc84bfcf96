/** The day itself and after: the door, papers, who was there, certificates, the survey; uses programme, registration and correspondence. */
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
            "programme",
            "registration",
            "correspondence"
        })
package org.coproduction.seminars.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
