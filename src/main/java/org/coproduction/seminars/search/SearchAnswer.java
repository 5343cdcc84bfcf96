package org.coproduction.seminars.search;

import java.util.List;
import org.coproduction.seminars.site.Pagination;

/**
 * The answer to a search.
 *
 * @param asked whether there was a word to look for
 * @param similar looked for in place of words that stand nowhere
 * @param some whether nothing has most of the words, so that these have only some
 */
public record SearchAnswer(boolean asked, Pagination page, List<SearchHit> hits, List<Similar> similar, boolean some) {

    /** @param words what was looked for in its place; empty if nothing is similar */
    public record Similar(String typed, List<String> words) {}
}
