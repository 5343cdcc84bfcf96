/** Pages for signing in and choosing a password, and for forms that came back too late. */
@NullMarked
package org.coproduction.seminars.identity.web;

import org.jspecify.annotations.NullMarked;
