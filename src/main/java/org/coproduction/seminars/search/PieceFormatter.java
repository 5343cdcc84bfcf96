package org.coproduction.seminars.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.jspecify.annotations.Nullable;

/** Makes pieces of passages, so that no markup is put together here. */
final class PieceFormatter extends PassageFormatter {

    private static final String GAP = " … ";

    @Override
    public Object format(Passage[] passages, String content) {
        List<Piece> pieces = new ArrayList<>();
        int shown = 0;
        for (Passage passage : passages) {
            int start = start(passage, content);
            if (passage.getStartOffset() > shown) {
                pieces.add(new Piece(shown == 0 ? GAP.stripLeading() : GAP, false));
            }
            add(pieces, passage, content, start);
            shown = passage.getEndOffset();
        }
        if (!content.substring(shown).isBlank()) {
            pieces.add(new Piece(GAP.stripTrailing(), false));
        }
        return List.copyOf(pieces);
    }

    /** Where its first word begins: what ended the sentence before is left out. */
    private static int start(Passage passage, String content) {
        int start = passage.getStartOffset();
        while (start > 0 && start < passage.getEndOffset() && isEndOfSomething(content.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isEndOfSomething(char character) {
        return Character.isWhitespace(character) || ".,;:!?)]…–”’".indexOf(character) >= 0;
    }

    private static void add(List<Piece> pieces, Passage passage, String content, int from) {
        int at = from;
        for (int i = 0; i < passage.getNumMatches(); i++) {
            int start = Math.max(at, passage.getMatchStarts()[i]);
            int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
            if (end > start) {
                addText(pieces, content, at, start, false);
                addText(pieces, content, start, end, true);
                at = end;
            }
        }
        int end = passage.getEndOffset();
        while (end > at && Character.isWhitespace(content.charAt(end - 1))) {
            end--;
        }
        addText(pieces, content, at, end, false);
    }

    private static void addText(List<Piece> pieces, String content, int start, int end, boolean found) {
        if (end > start) {
            pieces.add(new Piece(content.substring(start, end), found));
        }
    }

    static List<Piece> pieces(@Nullable Object formatted, String content) {
        if (formatted instanceof List<?> list) {
            return list.stream().map(Piece.class::cast).filter(Objects::nonNull).toList();
        }
        return List.of(new Piece(content, false));
    }
}
