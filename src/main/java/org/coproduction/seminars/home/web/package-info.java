/** Pages and files of the home module. */
@NullMarked
package org.coproduction.seminars.home.web;

import org.jspecify.annotations.NullMarked;
