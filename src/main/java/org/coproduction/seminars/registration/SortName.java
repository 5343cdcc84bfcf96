package org.coproduction.seminars.registration;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The letters by which a name stands in a list: without accents and small, so that every database orders it alike, and Élodie
 * comes after Ed. Other scripts stay as they are, and come last.
 */
final class SortName {

    /** Names have 200 letters at most; some letters are spelt with more. */
    private static final int LONGEST = 250;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Letters that are no other letter with an accent. */
    private static final Map<String, String> SPELT_OUT =
            Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı", "i");

    private SortName() {}

    static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : SPELT_OUT.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String words = APOSTROPHES.matcher(plain).replaceAll("");
        String sorted = BETWEEN.matcher(words).replaceAll(" ").strip();
        return sorted.substring(0, Math.min(sorted.length(), LONGEST));
    }
}
