/** What would help people take part, as work: asked, arranged, told to the person, by whom and by when; uses programme and registration. */
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
            "mail",
            "programme",
            "registration"
        })
package org.coproduction.seminars.accessrequest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
