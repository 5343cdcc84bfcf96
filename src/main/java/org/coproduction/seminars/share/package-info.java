/** Draws the picture that stands for a page where it is shared; uses site only, and features plug in by ShareCards. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "site"})
package org.coproduction.seminars.share;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
