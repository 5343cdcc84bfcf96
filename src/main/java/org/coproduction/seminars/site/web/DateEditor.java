package org.coproduction.seminars.site.web;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.coproduction.seminars.common.UkTime;
import org.jspecify.annotations.Nullable;

/** Takes a date as people write it: 27 March 2016, 27 mar 2016, 27/3/2016, 2016-03-27. */
class DateEditor extends PropertyEditorSupport {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private static final List<DateTimeFormatter> SHAPES = Stream.of(
                    "uuuu-M-d", "d/M/uuuu", "d.M.uuuu", "d MMMM uuuu", "d MMM uuuu", "EEEE d MMMM uuuu", "d M uuuu")
            .map(DateEditor::shape)
            .toList();

    private static DateTimeFormatter shape(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public void setAsText(@Nullable String text) {
        setValue(text == null || text.isBlank() ? null : parse(text.strip().replaceAll("[\\s,]+", " ")));
    }

    private static LocalDate parse(String text) {
        for (DateTimeFormatter shape : SHAPES) {
            try {
                LocalDate date = LocalDate.parse(text, shape);
                if (date.isAfter(EARLIEST) && date.isBefore(LATEST)) {
                    return date;
                }
            } catch (DateTimeException notThisShape) {
                continue;
            }
        }
        throw new IllegalArgumentException("Not a date");
    }

    @Override
    public String getAsText() {
        return getValue() instanceof LocalDate date ? UkTime.shortDate(date) : "";
    }
}
