/** The public page that says how long what is kept. */
@NullMarked
package org.coproduction.seminars.privacy.web;

import org.jspecify.annotations.NullMarked;
