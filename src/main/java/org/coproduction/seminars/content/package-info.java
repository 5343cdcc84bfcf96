/** What all edited content shares: identity, version, publication, and addresses that never break; uses common and site. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "site"})
package org.coproduction.seminars.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
