/** Public and editors’ pages of people. */
@NullMarked
package org.coproduction.seminars.people.web;

import org.jspecify.annotations.NullMarked;
