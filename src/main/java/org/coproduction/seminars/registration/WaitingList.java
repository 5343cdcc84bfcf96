package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.PlaceSum;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers free places to whoever is next. Every way in which a place can become free ends here: cancelling, declining, an offer
 * that runs out, more capacity, fewer places kept back, another kind of place.
 */
@Service
@Transactional
public class WaitingList {

    private final SeminarCatalogue seminars;
    private final WaitingOrder order;
    private final PlaceCounts places;
    private final RegistrationBook book;
    private final Clock clock;

    WaitingList(SeminarCatalogue seminars, WaitingOrder order, PlaceCounts places, RegistrationBook book, Clock clock) {
        this.seminars = seminars;
        this.order = order;
        this.places = places;
        this.book = book;
        this.clock = clock;
    }

    /** Ends offers that have run out, then offers every free place, unless the list is paused or offers have stopped. */
    public void offerFreePlaces(long seminarId) {
        SeminarFacts seminar = seminars.lock(seminarId);
        Instant now = clock.instant();
        book.expiredOffers(seminarId, now)
                .forEach(expired -> book.change(expired, registration -> registration.expire(now)));
        Optional<Instant> until = heldUntil(seminar, now);
        if (until.isPresent() && !order.rules(seminarId).paused()) {
            Arrays.stream(PlaceKind.values()).forEach(kind -> offer(seminar, kind, until.get(), now));
        }
    }

    private void offer(SeminarFacts seminar, PlaceKind kind, Instant until, Instant now) {
        PlaceSum sum = seminar.sum(kind, places.of(seminar.id()));
        if (sum.free() == 0 || sum.waiting() == 0) {
            return;
        }
        List<Registration> next =
                order.queue(seminar.id(), kind).stream().limit(sum.free()).toList();
        boolean moved = false;
        for (Registration registration : next) {
            moved |= passOn(registration, until, now);
        }
        if (moved) {
            offerFreePlaces(seminar.id());
        }
    }

    /**
     * Whoever has a place of the other kind meanwhile said that they want this one, and is moved at once.
     *
     * @return whether that made a place of the other kind free
     */
    private boolean passOn(Registration next, Instant until, Instant now) {
        if (next.wantsKind() == null) {
            book.change(next, registration -> registration.offer(until, now));
            return false;
        }
        book.move(next);
        return true;
    }

    /** They keep the place they have, and wait no more. */
    void stopWanting(long registrationId) {
        seminars.lock(book.seminarOf(registrationId));
        book.get(registrationId).stopWanting();
    }

    /**
     * Offers a free place to somebody whom the organisers have chosen.
     *
     * @throws NoPlaceLeftException if none of the kind is free, or it is too late to offer one
     */
    void offerOutOfTurn(long seminarId, String reference, String reason) {
        SeminarFacts seminar = seminars.lock(seminarId);
        Instant now = clock.instant();
        Registration chosen = book.get(seminarId, reference);
        Instant until = heldUntil(seminar, now).orElseThrow(NoPlaceLeftException::new);
        boolean free = seminar.sum(chosen.placeKind(), places.of(seminarId)).free() > 0;
        if (!free || chosen.state() != RegistrationState.WAITING) {
            throw new NoPlaceLeftException();
        }
        chosen.outOfTurn(reason);
        book.change(chosen, registration -> registration.offer(until, now));
    }

    /** Puts somebody whose offer ran out at the end of the list again; they get a place at once if nobody waits for it. */
    void rejoin(long registrationId) {
        SeminarFacts seminar = seminars.lock(book.seminarOf(registrationId));
        Registration registration = book.get(registrationId);
        if (canRejoin(registration, seminar)) {
            Instant now = clock.instant();
            boolean open = seminar.sum(registration.placeKind(), places.of(seminar.id()))
                            .open()
                    > 0;
            book.change(registration, expired -> expired.rejoin(open, now));
        }
    }

    /** Whether somebody’s offer ran out, they haven’t registered again, and there may still be a place for them. */
    boolean canRejoin(Registration registration, SeminarFacts seminar) {
        return registration.state() == RegistrationState.EXPIRED
                && heldUntil(seminar, clock.instant()).isPresent()
                && seminar.sum(registration.placeKind(), places.of(seminar.id()))
                        .isOffered()
                && book.activeWith(registration.email(), seminar.id()).isEmpty();
    }

    private Optional<Instant> heldUntil(SeminarFacts seminar, Instant now) {
        return OfferTime.until(seminar, order.rules(seminar.id()).stopsBefore(), now);
    }

    /** From 1: how many people, this one included, come before or at the same turn for the same kind of place. */
    @Transactional(readOnly = true)
    public int position(long seminarId, String reference) {
        Registration registration = book.get(seminarId, reference);
        PlaceKind wanted = registration.wantsKind();
        List<Registration> waiting = order.queue(seminarId, wanted == null ? registration.placeKind() : wanted);
        if (!waiting.contains(registration)) {
            throw new IllegalArgumentException("Not waiting: " + reference);
        }
        return waiting.indexOf(registration) + 1;
    }
}
