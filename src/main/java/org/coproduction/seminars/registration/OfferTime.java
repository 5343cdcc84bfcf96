package org.coproduction.seminars.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.coproduction.seminars.common.DecentHours;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;

/**
 * How long a freed place is held: three days, or until offers stop before the seminar if that is sooner, and always to a full
 * minute between 9am and 8pm UK time, so that the deadline people read is the one that counts.
 */
final class OfferTime {

    static final Duration HELD_FOR = Duration.ofHours(72);

    private static final Duration SHORTEST = Duration.ofHours(4);

    private OfferTime() {}

    /** Until when a place offered now is held; empty if the seminar is too near, not on, or has no day yet. */
    static Optional<Instant> until(SeminarFacts seminar, Duration stopsBefore, Instant now) {
        Instant wished = noEarlier(fullMinute(now.plus(HELD_FOR)));
        return last(seminar, stopsBefore)
                .filter(last -> isFarEnough(last, now))
                .map(last -> wished.isBefore(last) ? wished : last);
    }

    /** The moment after which no offer stands; empty if the seminar is not on, or has no day yet. */
    static Optional<Instant> last(SeminarFacts seminar, Duration stopsBefore) {
        Instant start = seminar.date().start();
        return start == null || !seminar.status().isOn()
                ? Optional.empty()
                : Optional.of(noLater(start.minus(stopsBefore)));
    }

    /** The last moment at which a place can be offered; empty as {@link #last}. */
    static Optional<Instant> stop(SeminarFacts seminar, Duration stopsBefore) {
        return last(seminar, stopsBefore).map(OfferTime::earliestBefore);
    }

    /** Whether somebody has time to answer until then, while they are awake. */
    static boolean isFarEnough(Instant until, Instant now) {
        return !now.isAfter(earliestBefore(until));
    }

    /** So many hours earlier, not counting the night. */
    private static Instant earliestBefore(Instant until) {
        LocalDateTime end = UkTime.at(until);
        Duration thatDay = Duration.between(DecentHours.MORNING, end.toLocalTime());
        return thatDay.compareTo(SHORTEST) >= 0
                ? until.minus(SHORTEST)
                : UkTime.instant(end.toLocalDate().minusDays(1), DecentHours.EVENING)
                        .minus(SHORTEST.minus(thatDay));
    }

    private static Instant fullMinute(Instant time) {
        Instant minute = time.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(time) ? time : minute.plus(1, ChronoUnit.MINUTES);
    }

    private static Instant noEarlier(Instant time) {
        LocalDateTime local = UkTime.at(time);
        if (local.toLocalTime().isBefore(DecentHours.MORNING)) {
            return UkTime.instant(local.toLocalDate(), DecentHours.MORNING);
        }
        return local.toLocalTime().isAfter(DecentHours.EVENING)
                ? UkTime.instant(local.toLocalDate().plusDays(1), DecentHours.MORNING)
                : time;
    }

    private static Instant noLater(Instant time) {
        LocalDateTime local = UkTime.at(time);
        if (local.toLocalTime().isAfter(DecentHours.EVENING)) {
            return UkTime.instant(local.toLocalDate(), DecentHours.EVENING);
        }
        return local.toLocalTime().isBefore(DecentHours.MORNING)
                ? UkTime.instant(local.toLocalDate().minusDays(1), DecentHours.EVENING)
                : time;
    }
}
