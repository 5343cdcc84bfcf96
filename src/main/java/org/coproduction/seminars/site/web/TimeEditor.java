package org.coproduction.seminars.site.web;

import java.beans.PropertyEditorSupport;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.common.UkTime;
import org.jspecify.annotations.Nullable;

/** Takes a time of day as people write it: 9:30am, 9.30 am, 14:00, 2pm, midday. */
class TimeEditor extends PropertyEditorSupport {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");
    private static final int NOON = 12;

    @Override
    public void setAsText(@Nullable String text) {
        setValue(text == null || text.isBlank() ? null : parse(text.strip().toLowerCase(Locale.UK)));
    }

    private static LocalTime parse(String text) {
        if (text.equals("midday") || text.equals("noon")) {
            return LocalTime.NOON;
        }
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a time");
        }
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return time(Integer.parseInt(parts.group(1)), minute, parts.group(3));
    }

    private static LocalTime time(int hour, int minute, @Nullable String half) {
        boolean twelveHours = half != null;
        if (minute > 59 || hour > (twelveHours ? NOON : 23) || twelveHours && hour == 0) {
            throw new IllegalArgumentException("Not a time");
        }
        if (!twelveHours) {
            return LocalTime.of(hour, minute);
        }
        return LocalTime.of(hour % NOON + ("pm".equals(half) ? NOON : 0), minute);
    }

    @Override
    public String getAsText() {
        return getValue() instanceof LocalTime time ? UkTime.time(time) : "";
    }
}
