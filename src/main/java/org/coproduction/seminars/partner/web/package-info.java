/** Public and editors’ pages of partner organisations. */
@NullMarked
package org.coproduction.seminars.partner.web;

import org.jspecify.annotations.NullMarked;
