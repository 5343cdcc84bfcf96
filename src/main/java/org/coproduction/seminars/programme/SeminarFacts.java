package org.coproduction.seminars.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.coproduction.seminars.common.UkTime;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of a seminar.
 *
 * @param place name and town of the venue, or empty
 * @param capacity places for participants; null until somebody has set them, and then nobody can register
 * @param registrationOpensOn the first day; null if from now on
 * @param registrationClosesOn the last day, until 23:59 UK time; null if until the seminar begins
 * @param address of the venue, or empty
 */
public record SeminarFacts(
        long id,
        String slug,
        int number,
        String title,
        String summary,
        SeminarStatus status,
        SeminarFormat format,
        SeminarDate date,
        String place,
        @Nullable Integer capacity,
        @Nullable LocalDate registrationOpensOn,
        @Nullable LocalDate registrationClosesOn,
        CalendarIdentity calendar,
        Instant updatedAt,
        String address) {

    /** “Seminar 2: Enacting co-production”. */
    public String name() {
        return "Seminar " + number + ": " + title;
    }

    public String path() {
        return "/seminars/" + slug;
    }

    /** Whether nobody needs to travel, or can. */
    public boolean isHeldOnline() {
        return status == SeminarStatus.MOVED_ONLINE || format == SeminarFormat.ONLINE;
    }

    /** Where it stands, given how many places are taken. */
    public SeminarPhase phase(Instant now, int placesTaken) {
        if (status == SeminarStatus.DRAFT) {
            return SeminarPhase.DRAFT;
        }
        if (status == SeminarStatus.CANCELLED) {
            return SeminarPhase.CANCELLED;
        }
        if (status == SeminarStatus.POSTPONED) {
            return SeminarPhase.POSTPONED;
        }
        if (date.isOverAt(now)) {
            return SeminarPhase.PAST;
        }
        return phaseBeforeEnd(now, placesTaken);
    }

    private SeminarPhase phaseBeforeEnd(Instant now, int placesTaken) {
        LocalDate day = date.knownDay();
        if (day != null && !now.isBefore(UkTime.endOf(day.minusDays(1)))) {
            return SeminarPhase.TODAY;
        }
        if (day == null || capacity == null) {
            return SeminarPhase.ANNOUNCED;
        }
        if (registrationOpensOn != null && now.isBefore(UkTime.endOf(registrationOpensOn.minusDays(1)))) {
            return SeminarPhase.OPENS_LATER;
        }
        if (registrationClosesOn != null && !now.isBefore(UkTime.endOf(registrationClosesOn))) {
            return SeminarPhase.CLOSED;
        }
        return placesTaken < capacity ? SeminarPhase.OPEN : SeminarPhase.FULL;
    }
}
