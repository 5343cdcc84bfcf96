/**
 * Search over everything public; names no feature: each plugs in a {@code SearchSource}. Every instance keeps a Lucene index of
 * its own in memory and makes it anew, whole, as soon as the content stamp or the clock says that something has changed.
 *
 * <p>Why not the database’s own engine: H2 has none that knows English. Measured by {@code SearchBenchmark}, 2,000 posts, on two
 * busy processors: Lucene found 14 of 14 things typed with slips and in other forms and spellings, in 8 ms (99 in 100 within
 * 16 ms); PostgreSQL with trigrams 12, without “coproduction” for “co-production”, in 3 ms (12 ms). Of 200 posts, more than the
 * series will have, the index is made in 230 ms; the jars have 7 MB.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"common", "site", "site::web", "content"})
package org.coproduction.seminars.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
