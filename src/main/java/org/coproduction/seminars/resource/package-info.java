/** Slides, films, reports, publications and associated research; uses programme, people, blog and the platform. */
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
            "programme",
            "people"
        })
package org.coproduction.seminars.resource;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
