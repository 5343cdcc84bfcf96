/** Pictures and files that staff upload, in the database, with their description. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "site", "site::web", "content", "identity", "admin", "admin::web"})
package org.coproduction.seminars.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
