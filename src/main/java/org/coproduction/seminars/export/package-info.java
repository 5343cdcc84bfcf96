/** Lists written as CSV, XLSX and PDF, and papers printed as accessible PDF. */
@NullMarked
@ApplicationModule(allowedDependencies = {"common"})
package org.coproduction.seminars.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
