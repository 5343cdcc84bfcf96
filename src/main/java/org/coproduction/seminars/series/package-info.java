/** The series as a whole: its settings and its further pages; uses platform modules only. */
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
            "media",
            "export"
        })
package org.coproduction.seminars.series;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
