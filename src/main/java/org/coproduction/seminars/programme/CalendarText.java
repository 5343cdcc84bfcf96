package org.coproduction.seminars.programme;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;

/** Calendar files as text: no line longer than 75 octets (RFC 5545, 3.1), none cut within a letter. */
final class CalendarText {

    private static final String CRLF = "\r\n";
    private static final int LONGEST_LINE = 75;
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}&&[^\\n]]");

    private CalendarText() {}

    static String of(Calendar calendar) {
        return calendar.toString().lines().map(CalendarText::folded).collect(Collectors.joining(CRLF, "", CRLF));
    }

    /** What may stand in a property: a stray control character would break the line, or the whole file. */
    static String clean(String text) {
        return NOT_TEXT.matcher(text).replaceAll("");
    }

    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int letter : line.codePoints().toArray()) {
            String written = Character.toString(letter);
            int length = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                folded.append(CRLF).append(' ');
                octets = 1;
            }
            folded.append(written);
            octets += length;
        }
        return folded.toString();
    }
}
