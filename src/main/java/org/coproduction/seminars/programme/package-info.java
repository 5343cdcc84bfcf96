/** Seminars and their programmes; uses people, partner and the platform. What builds on seminars plugs in by the interfaces here. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "citation",
            "site",
            "site::web",
            "content",
            "search",
            "identity",
            "admin",
            "admin::web",
            "media",
            "export",
            "privacy",
            "people",
            "partner"
        })
package org.coproduction.seminars.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
