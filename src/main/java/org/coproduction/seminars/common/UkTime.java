package org.coproduction.seminars.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** UK time, in which everything is shown and every deadline counts, in the words of the site. */
public final class UkTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter FULL_HOUR = DateTimeFormatter.ofPattern("ha", Locale.UK);
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private UkTime() {}

    /** For example “Tuesday 5 January 2016”. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** For example “5 January 2016”. */
    public static String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** For example “July 2016”. */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** For example “9:30am”, “4pm”, “midday”. */
    public static String time(LocalTime time) {
        if (time.truncatedTo(ChronoUnit.MINUTES).equals(LocalTime.NOON)) {
            return "midday";
        }
        return (time.getMinute() == 0 ? FULL_HOUR : HOUR_AND_MINUTE)
                .format(time)
                .toLowerCase(Locale.UK);
    }

    /** For example “5 January 2016, 9:30am”. */
    public static String dateTime(Instant instant) {
        LocalDateTime local = at(instant);
        return shortDate(local.toLocalDate()) + ", " + time(local.toLocalTime());
    }

    public static LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public static Instant instant(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    /** The first instant of the day it is then. */
    public static Instant startOfDay(Instant instant) {
        return at(instant).toLocalDate().atStartOfDay(ZONE).toInstant();
    }

    /** Later by so many days or months of the calendar. */
    public static Instant plus(Instant instant, Period period) {
        return instant.atZone(ZONE).plus(period).toInstant();
    }

    public static Instant minus(Instant instant, Period period) {
        return instant.atZone(ZONE).minus(period).toInstant();
    }

    /** The first instant after a deadline on that day: deadlines close at 23:59 UK time. */
    public static Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
