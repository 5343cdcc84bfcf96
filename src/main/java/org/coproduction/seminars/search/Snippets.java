package org.coproduction.seminars.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Cuts texts down to what stands around the words found. */
final class Snippets {

    private static final int PASSAGES = 2;
    private static final int CHARACTERS = 150;

    private final Query query;

    Snippets(Query query) {
        this.query = query;
    }

    List<Piece> whole(String text) {
        return pieces(highlighter().withBreakIterator(WholeBreakIterator::new), text, 1);
    }

    List<Piece> around(String text) {
        return pieces(
                highlighter()
                        .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                                BreakIterator.getWordInstance(Locale.UK), CHARACTERS, 0.5f)),
                text,
                PASSAGES);
    }

    private static UnifiedHighlighter.Builder highlighter() {
        return UnifiedHighlighter.builderWithoutSearcher(EnglishWords.WITH_STEMS)
                .withHighlightPhrasesStrictly(false)
                .withWeightMatches(false)
                .withFieldMatcher(field -> true)
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withMaxNoHighlightPassages(1)
                .withFormatter(new PieceFormatter());
    }

    private List<Piece> pieces(UnifiedHighlighter.Builder builder, String text, int passages) {
        if (text.isBlank()) {
            return List.of();
        }
        try {
            return PieceFormatter.pieces(
                    builder.build().highlightWithoutSearcher(Fields.TEXT, query, text, passages), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
