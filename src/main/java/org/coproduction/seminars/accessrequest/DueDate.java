package org.coproduction.seminars.accessrequest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.coproduction.seminars.programme.SeminarDate;

/** By when a request is to be settled: within a week, and two working days before the seminar at the latest. */
final class DueDate {

    private static final int DAYS = 7;
    private static final int WORKING_DAYS_BEFORE = 2;

    private DueDate() {}

    /** The day itself if the seminar is so near. */
    static LocalDate of(LocalDate asked, SeminarDate seminar) {
        LocalDate due = asked.plusDays(DAYS);
        LocalDate day = seminar.knownDay();
        LocalDate latest = day == null ? due : latest(day);
        LocalDate sooner = due.isAfter(latest) ? latest : due;
        return sooner.isBefore(asked) ? asked : sooner;
    }

    static LocalDate latest(LocalDate seminarDay) {
        LocalDate day = seminarDay;
        for (int left = WORKING_DAYS_BEFORE; left > 0; ) {
            day = day.minusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
