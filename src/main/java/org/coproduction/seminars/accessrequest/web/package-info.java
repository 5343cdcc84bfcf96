/** Pages for those who arrange access, and what participants read on their own page. */
@NullMarked
package org.coproduction.seminars.accessrequest.web;

import org.jspecify.annotations.NullMarked;
