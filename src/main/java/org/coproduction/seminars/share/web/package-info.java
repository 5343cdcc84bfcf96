/** Where the pictures are fetched. */
@NullMarked
package org.coproduction.seminars.share.web;

import org.jspecify.annotations.NullMarked;
