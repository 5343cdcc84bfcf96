/** Lists written as CSV and XLSX. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common"})
package org.coproduction.seminars.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
