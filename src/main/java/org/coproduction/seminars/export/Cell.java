package org.coproduction.seminars.export;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.coproduction.seminars.common.UkTime;
import org.jspecify.annotations.Nullable;

/** What both formats make of a value. */
final class Cell {

    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?");

    private Cell() {}

    /** Instants as UK time, answers as words, text with plain line ends and nothing unprintable; the rest as it is. */
    static <R> @Nullable Object of(Column<R> column, R row) {
        Object value = column.value().apply(row);
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, UkTime.ZONE);
        } else if (value instanceof Boolean answer) {
            return answer ? "Yes" : "No";
        }
        return value instanceof CharSequence text ? clean(text) : value;
    }

    private static String clean(CharSequence text) {
        return NOT_IN_XML.matcher(LINE_ENDS.matcher(text).replaceAll("\n")).replaceAll("");
    }
}
