package org.coproduction.seminars.registration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;

/** How long a freed place is held: three days, never ending at night, and never into the last half day before the seminar. */
final class OfferTime {

    static final Duration HELD_FOR = Duration.ofHours(72);

    private static final Duration BEFORE_SEMINAR = Duration.ofHours(12);
    private static final Duration SHORTEST = Duration.ofHours(4);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(21, 0);

    private OfferTime() {}

    /** Until when a place offered now is held; empty if the seminar is too near, not on, or has no day yet. */
    static Optional<Instant> until(SeminarFacts seminar, Instant now) {
        Instant start = seminar.date().start();
        if (start == null || !seminar.status().isOn()) {
            return Optional.empty();
        }
        Instant last = start.minus(BEFORE_SEMINAR);
        Instant wished = notAtNight(now.plus(HELD_FOR));
        Instant until = wished.isBefore(last) ? wished : last;
        return until.isBefore(now.plus(SHORTEST)) ? Optional.empty() : Optional.of(until);
    }

    private static Instant notAtNight(Instant time) {
        LocalDateTime local = UkTime.at(time);
        if (local.toLocalTime().isBefore(MORNING)) {
            return UkTime.instant(local.toLocalDate(), MORNING);
        }
        return local.toLocalTime().isBefore(EVENING)
                ? time
                : UkTime.instant(local.toLocalDate().plusDays(1), MORNING);
    }
}
