/** Pages for registering, for a participant’s own registration, and for organisers. */
@NullMarked
package org.coproduction.seminars.registration.web;

import org.jspecify.annotations.NullMarked;
