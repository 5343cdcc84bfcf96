package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings offers and the waiting list in line with a seminar that has changed: no offer outlives a cancellation, or the moment
 * at which offers stop before an earlier date, and people follow to where it is held.
 */
@Component
@Transactional
class OfferReview {

    private final SeminarCatalogue seminars;
    private final WaitingOrder order;
    private final RegistrationBook book;
    private final WayChange ways;
    private final Clock clock;

    OfferReview(SeminarCatalogue seminars, WaitingOrder order, RegistrationBook book, WayChange ways, Clock clock) {
        this.seminars = seminars;
        this.order = order;
        this.book = book;
        this.ways = ways;
        this.clock = clock;
    }

    void review(long seminarId) {
        SeminarFacts seminar = seminars.lock(seminarId);
        Instant now = clock.instant();
        Optional<Instant> last = OfferTime.last(seminar, order.rules(seminarId).stopsBefore());
        book.offered(seminarId).stream()
                .filter(offered -> offered.isOfferOpenAt(now))
                .forEach(offered -> review(offered, seminar, last, now));
        if (order.heldUntil(seminar).isPresent()) {
            book.waitingTold(seminarId).forEach(Registration::waitOn);
        }
        ways.follow(seminar);
    }

    private void review(Registration offered, SeminarFacts seminar, Optional<Instant> last, Instant now) {
        Instant until = Objects.requireNonNull(offered.offeredUntil());
        boolean inTime = last.isPresent() && !until.isAfter(last.get());
        boolean canEndSooner = last.isPresent() && OfferTime.isFarEnough(last.get(), now);
        if (!seminar.offers(offered.placeKind()) || !inTime && !canEndSooner) {
            book.change(offered, registration -> registration.withdrawOffer(now));
        } else if (!inTime) {
            offered.endOfferAt(last.get());
            book.announceShorterOffer(offered);
        }
    }
}
