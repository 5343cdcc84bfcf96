package org.coproduction.seminars.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The part of an address that names one thing: lower-case letters and digits in words joined by single hyphens, at most
 * {@value #MAX_LENGTH} characters.
 */
public record Slug(String text) {

    public static final int MAX_LENGTH = 80;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    public Slug {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Not a slug: " + text);
        }
    }

    public static Slug of(String text) {
        return new Slug(text);
    }

    public static boolean isValid(String text) {
        return text.length() <= MAX_LENGTH && SHAPE.matcher(text).matches();
    }

    /** The slug a title suggests, cut at a word; {@code untitled} where nothing usable is left. */
    public static Slug from(String title) {
        String plain = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined =
                OTHERS.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll("-");
        String trimmed = joined.replaceAll("^-|-$", "");
        return new Slug(trimmed.isEmpty() ? "untitled" : cutAtWord(trimmed));
    }

    private static String cutAtWord(String words) {
        if (words.length() <= MAX_LENGTH) {
            return words;
        }
        int lastBreak = words.lastIndexOf('-', MAX_LENGTH);
        return words.substring(0, lastBreak > 0 ? lastBreak : MAX_LENGTH);
    }

    @Override
    public String toString() {
        return text;
    }
}
