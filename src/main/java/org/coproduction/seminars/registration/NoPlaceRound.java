package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.common.DecentHours;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people who still wait once offers have stopped, so that nobody keeps the day free in vain; each of them once. */
@Service
@Transactional
class NoPlaceRound {

    private static final Limit SOME = Limit.of(50);

    private final SeminarCatalogue seminars;
    private final WaitingOrder order;
    private final Registrations registrations;
    private final RegistrationBook book;
    private final Clock clock;

    NoPlaceRound(
            SeminarCatalogue seminars,
            WaitingOrder order,
            Registrations registrations,
            RegistrationBook book,
            Clock clock) {
        this.seminars = seminars;
        this.order = order;
        this.registrations = registrations;
        this.book = book;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Long> seminarIds() {
        return DecentHours.contain(clock.instant())
                ? seminars.all().stream()
                        .filter(this::isDecided)
                        .map(SeminarFacts::id)
                        .toList()
                : List.of();
    }

    /** @return whether there may be more to tell */
    public boolean tellSome(long seminarId) {
        SeminarFacts seminar = seminars.lock(seminarId);
        if (!isDecided(seminar)) {
            return false;
        }
        List<Registration> next = registrations.waitingUntold(seminarId, order.stoppedAt(seminar), SOME);
        next.forEach(waiting -> {
            waiting.toldThatNoPlaceIsLeft(clock.instant());
            book.announceNoPlace(waiting);
        });
        return !next.isEmpty();
    }

    /** Offers have stopped, and it has not begun. */
    private boolean isDecided(SeminarFacts seminar) {
        Instant now = clock.instant();
        return seminar.isToCome(now)
                && !seminar.date().hasBegunAt(now)
                && order.heldUntil(seminar).isEmpty();
    }
}
