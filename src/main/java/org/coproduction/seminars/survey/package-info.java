/**
 * What people who came think of a seminar, without their names; uses programme, registration, mail and correspondence, whose
 * letters carry the links.
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
            "mail",
            "programme",
            "registration",
            "correspondence"
        })
package org.coproduction.seminars.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
