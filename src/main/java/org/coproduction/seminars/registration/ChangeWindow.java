package org.coproduction.seminars.registration;

import java.time.Instant;
import java.time.LocalDate;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarStatus;
import org.jspecify.annotations.Nullable;

/** Until when people change their own answers: while registration is open, and at the latest on the day before the seminar. */
final class ChangeWindow {

    private ChangeWindow() {}

    /** Null while it is not known. */
    static @Nullable LocalDate lastDay(SeminarFacts seminar) {
        LocalDate day = seminar.date().knownDay();
        LocalDate dayBefore = day == null ? null : day.minusDays(1);
        LocalDate closesOn = seminar.registrationClosesOn();
        if (closesOn == null || dayBefore == null) {
            return closesOn == null ? dayBefore : closesOn;
        }
        return closesOn.isBefore(dayBefore) ? closesOn : dayBefore;
    }

    /** Whether there will still be something to write to them about. */
    static boolean isBeforeStart(Registration registration, SeminarFacts seminar, Instant now) {
        return registration.state().isActive()
                && seminar.status() != SeminarStatus.CANCELLED
                && !seminar.date().isUnderWayAt(now);
    }

    static boolean isOpen(Registration registration, SeminarFacts seminar, Instant now) {
        LocalDate lastDay = lastDay(seminar);
        return registration.state().isActive()
                && seminar.status() != SeminarStatus.CANCELLED
                && !seminar.date().isOverAt(now)
                && (lastDay == null || now.isBefore(UkTime.endOf(lastDay)));
    }
}
