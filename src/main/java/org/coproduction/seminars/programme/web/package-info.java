/** Public and editors’ pages of seminars and their programmes. */
@NullMarked
package org.coproduction.seminars.programme.web;

import org.jspecify.annotations.NullMarked;
