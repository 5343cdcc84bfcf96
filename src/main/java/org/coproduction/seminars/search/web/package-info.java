/** The search page, and how browsers find it. */
@NullMarked
package org.coproduction.seminars.search.web;

import org.jspecify.annotations.NullMarked;
