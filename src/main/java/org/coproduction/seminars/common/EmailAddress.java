package org.coproduction.seminars.common;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, kept trimmed and in lower case so that the same person is recognised however they typed it. Dots and
 * plus signs are left alone: to some providers they matter.
 */
public record EmailAddress(String text) {

    public static final int MAX_LENGTH = 254;

    /** No space or sign that nobody sees (it came along when the address was copied), wherever in Unicode it is. */
    private static final String UNSEEN =
            "\\s\\p{Z}\\p{C}\\x{034F}\\x{115F}\\x{1160}\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}";

    private static final Pattern AROUND = Pattern.compile("^[" + UNSEEN + "]+|[" + UNSEEN + "]+$");

    private static final Pattern SHAPE = Pattern.compile("[^" + UNSEEN + "@<>,;:\"()\\[\\]\\\\]{1,64}+@"
            + "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+[\\p{L}\\p{N}]{2,63}");

    /** As it is stored: what was taken once stays readable when the rules become stricter. */
    public EmailAddress {
        text = bare(text).toLowerCase(Locale.ROOT);
    }

    /** As somebody typed it. */
    public static EmailAddress of(String text) {
        if (!isValid(text)) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
        return new EmailAddress(text);
    }

    public static boolean isValid(String text) {
        String bare = bare(text);
        return bare.length() <= MAX_LENGTH && SHAPE.matcher(bare).matches();
    }

    /** Without what came along when it was copied. */
    private static String bare(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    @Override
    public String toString() {
        return text;
    }
}
