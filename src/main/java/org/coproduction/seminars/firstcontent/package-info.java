/** Gives an empty site its first series, from the files in {@code first-content}; may use all modules, used by demo alone. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "content",
            "site",
            "series",
            "people",
            "partner",
            "programme",
            "bursary",
            "blog",
            "resource"
        })
package org.coproduction.seminars.firstcontent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
