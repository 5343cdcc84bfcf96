/** Public and editors’ pages of seminars and their programmes. */
@NullMarked
@NamedInterface("web")
package org.coproduction.seminars.programme.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
