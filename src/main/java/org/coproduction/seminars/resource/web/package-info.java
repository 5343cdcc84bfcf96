/** Public and editors’ pages of resources, and citations to download. */
@NullMarked
package org.coproduction.seminars.resource.web;

import org.jspecify.annotations.NullMarked;
