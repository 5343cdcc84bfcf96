/** The staff area’s own pages, and those that editors of every kind of content share. */
@NullMarked
@NamedInterface("web")
package org.coproduction.seminars.admin.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
