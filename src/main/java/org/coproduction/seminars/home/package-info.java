/** The landing page, and what machines look for: sitemap, robots.txt, security.txt; may use all modules, used by none. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "site",
            "site::web",
            "series",
            "people",
            "partner",
            "media",
            "programme",
            "programme::web",
            "blog",
            "resource"
        })
package org.coproduction.seminars.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
