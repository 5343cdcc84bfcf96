/** Public, editors’ and the panel’s pages of bursaries. */
@NullMarked
package org.coproduction.seminars.bursary.web;

import org.jspecify.annotations.NullMarked;
