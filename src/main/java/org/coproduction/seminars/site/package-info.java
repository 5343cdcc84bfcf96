/** The page shell: settings, clock, navigation, rendering of text, input binding and errors; uses no other module. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.coproduction.seminars.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
