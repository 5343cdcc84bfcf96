/** How works are quoted: formats for reference managers, tags for search engines of scholars, and a line of text; uses common only. */
@NullMarked
@ApplicationModule(allowedDependencies = "common")
package org.coproduction.seminars.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
