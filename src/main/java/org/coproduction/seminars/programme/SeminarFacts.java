package org.coproduction.seminars.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of a seminar.
 *
 * @param place name and town of the venue, or empty
 * @param registrationOpensOn the first day; null if from now on
 * @param registrationClosesOn the last day, until 23:59 UK time; null if until the end of the day before the seminar
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
        Capacity capacity,
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

    /** The same seminar on another day. */
    public SeminarFacts on(SeminarDate day) {
        return new SeminarFacts(
                id,
                slug,
                number,
                title,
                summary,
                status,
                format,
                day,
                place,
                capacity,
                registrationOpensOn,
                registrationClosesOn,
                calendar,
                updatedAt,
                address);
    }

    /** Whether it takes place, on a day that is known, and has not ended yet. */
    public boolean isToCome(Instant now) {
        return status.isOn() && date.start() != null && !date.isOverAt(now);
    }

    /** Whether it takes place, and people can have come to it by now. */
    public boolean hasBegun(Instant now) {
        return status.isOn() && date.hasBegunAt(now);
    }

    /** Whether nobody needs to travel, or can. */
    public boolean isHeldOnline() {
        return status == SeminarStatus.MOVED_ONLINE || format == SeminarFormat.ONLINE;
    }

    /** Whether it was moved online and nobody has said for how many: whoever has a place takes part, and nobody is given one. */
    public boolean isMovedWithoutPlaces() {
        return status == SeminarStatus.MOVED_ONLINE && capacity.inPerson() != null && capacity.online() == null;
    }

    /** How people can take part now. */
    public SeminarFormat heldAs() {
        return isHeldOnline() ? SeminarFormat.ONLINE : format;
    }

    /** One kind of place in numbers. */
    public PlaceSum sum(PlaceKind kind, Taken taken) {
        return new PlaceSum(kind, offers(kind) ? capacity.of(kind) : null, taken.of(kind));
    }

    /** Whoever has a place in person at a seminar that was moved online keeps it, but nobody new is given one. */
    public boolean offers(PlaceKind kind) {
        return kind == PlaceKind.IN_PERSON ? !isHeldOnline() : isHeldOnline() || format.isOnline();
    }

    /** The kinds of place that people can ask for. */
    public List<PlaceSum> offered(Taken taken) {
        return Arrays.stream(PlaceKind.values())
                .map(kind -> sum(kind, taken))
                .filter(PlaceSum::isOffered)
                .toList();
    }

    /** The kinds of place that are offered, and those that are taken or kept back all the same. */
    public List<PlaceSum> inUse(Taken taken) {
        return Arrays.stream(PlaceKind.values())
                .map(kind -> sum(kind, taken))
                .filter(PlaceSum::isInUse)
                .toList();
    }

    /** Where it stands, given how many places are taken and how many people wait. */
    public SeminarPhase phase(Instant now, Taken taken) {
        return hindrance(now).orElseGet(() -> phaseBeforeEnd(now, offered(taken)));
    }

    /** Why nobody can come to it, however many places there are; empty if people can. */
    public Optional<SeminarPhase> hindrance(Instant now) {
        return switch (status) {
            case DRAFT -> Optional.of(SeminarPhase.DRAFT);
            case CANCELLED -> Optional.of(SeminarPhase.CANCELLED);
            case POSTPONED -> Optional.of(SeminarPhase.POSTPONED);
            case PUBLISHED, MOVED_ONLINE -> Optional.of(SeminarPhase.PAST).filter(past -> date.isOverAt(now));
        };
    }

    private SeminarPhase phaseBeforeEnd(Instant now, List<PlaceSum> offered) {
        LocalDate day = date.knownDay();
        if (day != null && !now.isBefore(UkTime.endOf(day.minusDays(1)))) {
            return SeminarPhase.TODAY;
        }
        if (day == null || offered.isEmpty()) {
            return isMovedWithoutPlaces() ? SeminarPhase.CLOSED : SeminarPhase.ANNOUNCED;
        }
        if (registrationOpensOn != null && now.isBefore(UkTime.endOf(registrationOpensOn.minusDays(1)))) {
            return SeminarPhase.OPENS_LATER;
        }
        if (registrationClosesOn != null && !now.isBefore(UkTime.endOf(registrationClosesOn))) {
            return SeminarPhase.CLOSED;
        }
        return SeminarPhase.whileRegistering(offered);
    }
}
