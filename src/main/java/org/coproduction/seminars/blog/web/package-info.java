/** Public and editors’ pages of the blog, and its feed. */
@NullMarked
package org.coproduction.seminars.blog.web;

import org.jspecify.annotations.NullMarked;
