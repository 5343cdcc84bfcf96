/**
 * What people who came think of a seminar, without their names; uses programme, registration and correspondence, whose letters
 * carry the links.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "common",
            "site",
            "site::web",
            "content",
            "identity",
            "admin",
            "admin::web",
            "export",
            "programme",
            "registration",
            "correspondence"
        })
package org.coproduction.seminars.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
