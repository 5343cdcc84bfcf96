/** Travel bursaries: schemes, applications, and what the panel decides; uses programme and the platform. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "site",
            "site::web",
            "content",
            "search",
            "identity",
            "admin",
            "admin::web",
            "mail",
            "privacy",
            "export",
            "programme"
        })
package org.coproduction.seminars.bursary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
