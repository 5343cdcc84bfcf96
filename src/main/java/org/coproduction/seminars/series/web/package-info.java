/** Pages about the series, and the forms in which editors keep them and the settings. */
@NullMarked
package org.coproduction.seminars.series.web;

import org.jspecify.annotations.NullMarked;
