/** Addresses of uploaded files, and the editors’ pages of the library. */
@NullMarked
package org.coproduction.seminars.media.web;

import org.jspecify.annotations.NullMarked;
