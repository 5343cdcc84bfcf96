/** What every page shares on the way in and out: the shell around it, binding of input, error pages. */
@NullMarked
@NamedInterface("web")
package org.coproduction.seminars.site.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
