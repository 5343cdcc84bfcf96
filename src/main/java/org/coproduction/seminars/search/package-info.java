/**
 * Search over everything public; names no feature: each plugs in a {@code SearchSource}. Every instance keeps a Lucene index of
 * its own in memory and makes it anew, whole, as soon as the content stamp or the clock says that something has changed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "site", "site::web", "content"})
package org.coproduction.seminars.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
