package org.coproduction.seminars.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.coproduction.seminars.common.UkTime;
import org.jspecify.annotations.Nullable;

/**
 * When a seminar is, as far as that is known: a day, with times or without, a month, or not yet.
 *
 * @param date the day; for a month its first day; null while unknown
 */
@Embeddable
public record SeminarDate(
        @Column(name = "date_precision", nullable = false) @Enumerated(EnumType.STRING)
        DatePrecision precision,

        @Column(name = "held_on") @Nullable LocalDate date,
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt) {

    public SeminarDate {
        boolean dated = precision != DatePrecision.UNKNOWN;
        if (dated != (date != null)) {
            throw new IllegalArgumentException("A date belongs to a day or a month, and only to these");
        }
        if (precision != DatePrecision.DAY && (startsAt != null || endsAt != null)) {
            throw new IllegalArgumentException("Only a day has times");
        }
        if (endsAt != null && (startsAt == null || !endsAt.isAfter(startsAt))) {
            throw new IllegalArgumentException("A seminar ends after it starts");
        }
    }

    public static SeminarDate unknown() {
        return new SeminarDate(DatePrecision.UNKNOWN, null, null, null);
    }

    public static SeminarDate month(YearMonth month) {
        return new SeminarDate(DatePrecision.MONTH, month.atDay(1), null, null);
    }

    public static SeminarDate day(LocalDate day) {
        return new SeminarDate(DatePrecision.DAY, day, null, null);
    }

    public static SeminarDate day(LocalDate day, LocalTime startsAt, LocalTime endsAt) {
        return new SeminarDate(DatePrecision.DAY, day, startsAt, endsAt);
    }

    /** The day, once it is known. */
    public @Nullable LocalDate knownDay() {
        return precision == DatePrecision.DAY ? date : null;
    }

    /** When it begins: the start of the day where no time is known. Null before the day is known. */
    public @Nullable Instant start() {
        LocalDate day = knownDay();
        return day == null ? null : UkTime.instant(day, startsAt == null ? LocalTime.MIDNIGHT : startsAt);
    }

    /** The first instant after it: the end of the day where no time is known, of the month where only that is known. */
    public @Nullable Instant end() {
        if (date == null) {
            return null;
        }
        if (precision == DatePrecision.MONTH) {
            return UkTime.endOf(YearMonth.from(date).atEndOfMonth());
        }
        return endsAt == null ? UkTime.endOf(date) : UkTime.instant(date, endsAt);
    }

    public boolean isOverAt(Instant now) {
        Instant end = end();
        return end != null && !now.isBefore(end);
    }

    public boolean hasBegunAt(Instant now) {
        Instant start = start();
        return start != null && !now.isBefore(start);
    }

    /** Whether it is its day, or later. */
    public boolean hasComeOn(LocalDate today) {
        LocalDate day = knownDay();
        return day != null && !today.isBefore(day);
    }

    /** Whether it is too late to say that one does not come: it has begun, or its day is over where no time is known. */
    public boolean isUnderWayAt(Instant now) {
        return startsAt == null ? isOverAt(now) : hasBegunAt(now);
    }

    /** “Tuesday 5 January 2016”, “July 2016”; null while unknown. */
    public @Nullable String dateInWords() {
        if (date == null) {
            return null;
        }
        return precision == DatePrecision.MONTH ? UkTime.month(YearMonth.from(date)) : UkTime.date(date);
    }

    /** “9:30am to 4pm”; null without times. */
    public @Nullable String timesInWords() {
        if (startsAt == null) {
            return null;
        }
        return endsAt == null ? UkTime.time(startsAt) : UkTime.time(startsAt) + " to " + UkTime.time(endsAt);
    }
}
