/** “Tell me when places open”: one mail, then forgotten; uses programme, registration and the platform. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"common", "site", "site::web", "mail", "privacy", "programme", "registration"})
package org.coproduction.seminars.interest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
