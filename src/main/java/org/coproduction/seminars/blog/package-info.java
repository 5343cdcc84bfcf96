/** The blog: posts, calls, jobs and other people’s events, with comments; uses programme, people and the platform. */
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
            "privacy",
            "programme",
            "people"
        })
package org.coproduction.seminars.blog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
