/** The demonstration (profile {@code demo}): plainly made-up details and participants on top of the first content. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "content",
            "site",
            "identity",
            "firstcontent",
            "series",
            "programme",
            "registration",
            "accessrequest",
            "attendance",
            "survey",
            "bursary",
            "blog",
            "resource"
        })
package org.coproduction.seminars.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
