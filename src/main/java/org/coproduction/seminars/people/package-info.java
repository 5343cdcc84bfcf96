/** Speakers and team of the series; uses platform modules only. */
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
            "media",
            "export"
        })
package org.coproduction.seminars.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
