package org.coproduction.seminars.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of a change concerns people who want to come.
 *
 * @param before the seminar as it was
 * @param joiningBefore how people with a place online joined
 * @param place as {@link SeminarFacts} has it; {@code address} too
 * @param elsewhere whether it is in another building, whatever the words for the place say
 */
public record SeminarChange(
        SeminarFacts before,
        Joining joiningBefore,
        SeminarDate date,
        String place,
        String address,
        SeminarFormat format,
        SeminarStatus status,
        Joining joining,
        boolean elsewhere,
        SeminarDetails.Registration registration) {

    static SeminarChange of(Seminar before, SeminarDetails after) {
        return new SeminarChange(
                before.facts(),
                before.joining(),
                after.date(),
                after.venue().inWords(),
                after.venue().address(),
                after.format(),
                after.status(),
                after.joining(),
                after.guidance().isElsewhere(before.details().guidance()),
                after.registration());
    }

    /** The last day of registration, if it stays although the seminar is on another day. */
    public @Nullable LocalDate staleClosingDay() {
        boolean otherDay = !Objects.equals(date.knownDay(), before.date().knownDay());
        LocalDate closesOn = registration.closesOn();
        return otherDay && Objects.equals(closesOn, before.registrationClosesOn()) ? closesOn : null;
    }

    /** People may be registered at a draft, too: what was announced can go back to being planned. */
    boolean concernsPeople() {
        return concernsEverybody() || isJoinedAnotherWay();
    }

    /** Not only those with a place online. */
    public boolean concernsEverybody() {
        return isMoved() || status != before.status();
    }

    /** Whether nobody will need to travel, or can. */
    public boolean isHeldOnline() {
        return status == SeminarStatus.MOVED_ONLINE || format == SeminarFormat.ONLINE;
    }

    /** Whether it had been moved online, and is not any more. */
    public boolean isBackInTheRoom() {
        return before.status() == SeminarStatus.MOVED_ONLINE && !isHeldOnline();
    }

    /** Whether people will be able to have a place of this kind. */
    public boolean offers(PlaceKind kind) {
        return kind == PlaceKind.IN_PERSON ? !isHeldOnline() : isHeldOnline() || format.isOnline();
    }

    /** To an earlier time. */
    public boolean isSooner() {
        Instant start = date.start();
        Instant startBefore = before.date().start();
        return start != null && startBefore != null && start.isBefore(startBefore);
    }

    /** For those with a place online. */
    public boolean isJoinedAnotherWay() {
        return !joining.equals(joiningBefore);
    }

    /** To another time or place. */
    public boolean isMoved() {
        return !date.equals(before.date())
                || !place.equals(before.place())
                || !address.equals(before.address())
                || elsewhere
                || format != before.format();
    }
}
