package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
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
 *
 * <p>No offer runs out unheard. If the mail with it has not gone out by its end, and no person has told them either, the place is
 * held as if it were offered then, never beyond the moment at which offers stop; the mail is written anew, and a person is to tell
 * them. So whoever loses a place has known of it, and whoever comes next waits for the organisers to ring, not for a mail server.
 */
@Service
@Transactional
public class WaitingList {

    private final SeminarCatalogue seminars;
    private final WaitingOrder order;
    private final KeptPlaceDesk places;
    private final RegistrationBook book;
    private final Clock clock;

    WaitingList(
            SeminarCatalogue seminars, WaitingOrder order, KeptPlaceDesk places, RegistrationBook book, Clock clock) {
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
        Optional<Instant> until = order.heldUntil(seminar);
        book.endOffers(seminarId, until, now);
        if (until.isPresent() && !order.rules(seminarId).paused()) {
            Arrays.stream(PlaceKind.values()).forEach(kind -> offer(seminar, kind, until.get(), now));
        }
    }

    private void offer(SeminarFacts seminar, PlaceKind kind, Instant until, Instant now) {
        PlaceSum sum = places.sum(seminar, kind);
        if (sum.free() == 0 || sum.waiting() == 0) {
            return;
        }
        boolean moved = false;
        for (Registration registration : order.next(seminar.id(), kind, sum.free())) {
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
        PlaceKind before = next.placeKind();
        book.move(next);
        places.giveBackIfMoved(next, before);
        return true;
    }

    /** They keep the place they have, and wait no more. */
    void stopWanting(long registrationId) {
        seminars.lock(book.seminarOf(registrationId));
        book.stopWanting(book.get(registrationId));
    }

    /** Puts somebody at the end of the list again; they get a place at once if nobody waits for it. */
    void rejoin(long registrationId) {
        SeminarFacts seminar = seminars.lock(book.seminarOf(registrationId));
        Registration registration = book.get(registrationId);
        if (canRejoin(registration, seminar)) {
            Instant now = clock.instant();
            boolean open = places.sum(seminar, registration.placeKind()).open() > 0;
            book.change(registration, back -> back.rejoin(open, now));
        }
    }

    /** Whether somebody is on no list any more, they haven’t registered again, and there may still be a place for them. */
    boolean canRejoin(Registration registration, SeminarFacts seminar) {
        return !registration.state().isActive()
                && order.heldUntil(seminar).isPresent()
                && places.sum(seminar, registration.placeKind()).isOffered()
                && book.activeWith(registration.email(), seminar.id()).isEmpty();
    }

    /** Whether no place can be offered any more, or none for now since the day is not known or the seminar not on. */
    @Transactional(readOnly = true)
    public boolean hasStopped(SeminarFacts seminar) {
        return order.heldUntil(seminar).isEmpty();
    }

    /**
     * From 1: how many people, this one included, come before or at the same turn for the same kind of place; empty for
     * whoever does not wait, or not any more.
     */
    @Transactional(readOnly = true)
    public Optional<Integer> position(long seminarId, String reference) {
        Registration registration = book.get(seminarId, reference);
        return Optional.ofNullable(order.positions(seminarId).get(registration.id()));
    }
}
