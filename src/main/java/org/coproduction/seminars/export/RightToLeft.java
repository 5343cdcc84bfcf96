package org.coproduction.seminars.export;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.text.Bidi;
import java.text.Normalizer;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts what is read from right to left into the order in which it is drawn, its letters joined. */
final class RightToLeft implements BidiReorderer {

    /** Signs that face the other way. */
    private static final Map<Integer, Integer> MIRRORED = Map.ofEntries(
            Map.entry((int) '(', (int) ')'),
            Map.entry((int) ')', (int) '('),
            Map.entry((int) '[', (int) ']'),
            Map.entry((int) ']', (int) '['),
            Map.entry((int) '«', (int) '»'),
            Map.entry((int) '»', (int) '«'));

    @Override
    public String shapeText(String text) {
        return ArabicShapes.shape(text);
    }

    @Override
    public String deshapeText(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        Bidi part = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        int runs = part.getRunCount();
        byte[] levels = new byte[runs];
        String[] drawn = new String[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) part.getRunLevel(run);
            String words = text.substring(part.getRunStart(run), part.getRunLimit(run));
            drawn[run] = levels[run] % 2 == 0 ? words : reversed(words);
        }
        Bidi.reorderVisually(levels, 0, drawn, 0, runs);
        return String.join("", drawn);
    }

    private static String reversed(String words) {
        int[] signs = words.codePoints().toArray();
        StringBuilder reversed = new StringBuilder(words.length());
        IntStream.rangeClosed(1, signs.length)
                .map(fromEnd -> signs[signs.length - fromEnd])
                .forEach(sign -> reversed.appendCodePoint(MIRRORED.getOrDefault(sign, sign)));
        return reversed.toString();
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
