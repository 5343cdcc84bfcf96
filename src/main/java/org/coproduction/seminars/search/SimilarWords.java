package org.coproduction.seminars.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;

/** Words of the index that differ from a word by one or two slips: a letter too many, missing, wrong, or two swapped. */
final class SimilarWords {

    private static final int MOST = 3;
    private static final int SHORTEST = 3;

    private final DirectSpellChecker checker = new DirectSpellChecker();
    private final IndexReader reader;

    SimilarWords(IndexReader reader) {
        this.reader = reader;
        checker.setMinPrefix(0);
        checker.setMinQueryLength(SHORTEST);
    }

    /** Best first. */
    List<String> of(String word) {
        try {
            SuggestWord[] found =
                    checker.suggestSimilar(new Term(Fields.PLAIN, word), MOST, reader, SuggestMode.SUGGEST_ALWAYS);
            return Arrays.stream(found).map(similar -> similar.string).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
