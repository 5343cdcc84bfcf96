/** The pages on which people ask to be told, and say that they mean it, or no longer do. */
@NullMarked
package org.coproduction.seminars.interest.web;

import org.jspecify.annotations.NullMarked;
