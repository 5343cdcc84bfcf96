/** The website of a seminar series: each direct sub-package is one module, and says itself what it may use. */
@NullMarked
package org.coproduction.seminars;

import org.jspecify.annotations.NullMarked;
