/** The kernel: value records and the arithmetic of UK time, without beans or entities; used by every module, uses none. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.coproduction.seminars.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
