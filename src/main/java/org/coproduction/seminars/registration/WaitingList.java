package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.programme.PlaceSum;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers free places to whoever has waited longest. Every way in which a place can become free ends here: cancelling, declining,
 * an offer that runs out, more capacity, fewer places kept back.
 */
@Service
@Transactional
public class WaitingList {

    private final SeminarCatalogue seminars;
    private final Registrations registrations;
    private final PlaceCounts places;
    private final RegistrationBook book;
    private final Clock clock;

    WaitingList(
            SeminarCatalogue seminars,
            Registrations registrations,
            PlaceCounts places,
            RegistrationBook book,
            Clock clock) {
        this.seminars = seminars;
        this.registrations = registrations;
        this.places = places;
        this.book = book;
        this.clock = clock;
    }

    /** Ends offers that have run out, then offers every free place. */
    public void offerFreePlaces(long seminarId) {
        SeminarFacts seminar = seminars.lock(seminarId);
        Instant now = clock.instant();
        registrations
                .expiredOffers(seminarId, now)
                .forEach(expired -> book.change(expired, registration -> registration.expire(now)));
        Optional<Instant> until = OfferTime.until(seminar, now);
        if (until.isPresent()) {
            seminar.offered(places.of(seminarId)).forEach(sum -> offer(seminarId, sum, until.get(), now));
        }
    }

    private void offer(long seminarId, PlaceSum sum, Instant until, Instant now) {
        registrations.waitingFor(seminarId, sum.kind()).stream()
                .limit(sum.free())
                .forEach(next -> book.change(next, registration -> registration.offer(until, now)));
    }

    /** From 1: how many people, this one included, have waited at least as long for the same kind of place. */
    @Transactional(readOnly = true)
    public int position(long seminarId, String reference) {
        Registration registration =
                registrations.findBySeminarIdAndReference(seminarId, reference).orElseThrow();
        List<Registration> waiting = registrations.waitingFor(seminarId, registration.placeKind());
        if (!waiting.contains(registration)) {
            throw new IllegalArgumentException("Not waiting: " + reference);
        }
        return waiting.indexOf(registration) + 1;
    }
}
