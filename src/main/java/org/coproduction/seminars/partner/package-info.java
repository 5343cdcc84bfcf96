/** Partner organisations of the series; uses platform modules only. */
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
package org.coproduction.seminars.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
