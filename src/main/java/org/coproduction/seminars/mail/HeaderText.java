package org.coproduction.seminars.mail;

import java.util.regex.Pattern;

/** Text for a mail’s header: one line, whatever somebody typed. */
final class HeaderText {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private HeaderText() {}

    static String of(String text, int longest) {
        String line = SPACE.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest));
    }
}
