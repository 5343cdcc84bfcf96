package org.coproduction.seminars.site.web;

import java.util.regex.Pattern;

/**
 * Cleans what somebody typed: space around it, Windows line ends, and control characters, which PostgreSQL refuses and nobody typed
 * on purpose. {@link InputAdvice} does it for every form; only what it does not bind, such as a map of fields, has to ask for it.
 */
public final class TypedText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\uFFFE\\uFFFF\\p{Cs}]");

    private TypedText() {}

    public static String clean(String text) {
        return NOT_TEXT.matcher(LINE_ENDS.matcher(text).replaceAll("\n"))
                .replaceAll("")
                .strip();
    }
}
