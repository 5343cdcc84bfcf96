package org.coproduction.seminars.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;

/**
 * How long a freed place is held: three days, or until offers stop before the seminar if that is sooner, and always to a full
 * minute between 9am and 8pm UK time, so that the deadline people read is the one that counts.
 */
final class OfferTime {

    static final Duration HELD_FOR = Duration.ofHours(72);

    private static final Duration SHORTEST = Duration.ofHours(4);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    private OfferTime() {}

    /** Until when a place offered now is held; empty if the seminar is too near, not on, or has no day yet. */
    static Optional<Instant> until(SeminarFacts seminar, Duration stopsBefore, Instant now) {
        Instant start = seminar.date().start();
        if (start == null || !seminar.status().isOn()) {
            return Optional.empty();
        }
        Instant last = noLater(start.minus(stopsBefore));
        Instant wished = noEarlier(fullMinute(now.plus(HELD_FOR)));
        Instant until = wished.isBefore(last) ? wished : last;
        return until.isBefore(now.plus(SHORTEST)) ? Optional.empty() : Optional.of(until);
    }

    private static Instant fullMinute(Instant time) {
        Instant minute = time.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(time) ? time : minute.plus(1, ChronoUnit.MINUTES);
    }

    private static Instant noEarlier(Instant time) {
        LocalDateTime local = UkTime.at(time);
        if (local.toLocalTime().isBefore(MORNING)) {
            return UkTime.instant(local.toLocalDate(), MORNING);
        }
        return local.toLocalTime().isAfter(EVENING)
                ? UkTime.instant(local.toLocalDate().plusDays(1), MORNING)
                : time;
    }

    private static Instant noLater(Instant time) {
        LocalDateTime local = UkTime.at(time);
        if (local.toLocalTime().isAfter(EVENING)) {
            return UkTime.instant(local.toLocalDate(), EVENING);
        }
        return local.toLocalTime().isBefore(MORNING)
                ? UkTime.instant(local.toLocalDate().minusDays(1), EVENING)
                : time;
    }
}
