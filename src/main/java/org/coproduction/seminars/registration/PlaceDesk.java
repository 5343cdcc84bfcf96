package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives places back, or takes up an offer, by the participant or by staff, and passes freed places on. The seminar is locked
 * before the registration is read, so that two requests at once are served one after the other.
 */
@Service
@Transactional
class PlaceDesk {

    private final SeminarCatalogue seminars;
    private final RegistrationBook book;
    private final WaitingList waitingList;
    private final KeptPlaceDesk keptPlaces;
    private final Clock clock;

    PlaceDesk(
            SeminarCatalogue seminars,
            RegistrationBook book,
            WaitingList waitingList,
            KeptPlaceDesk keptPlaces,
            Clock clock) {
        this.seminars = seminars;
        this.book = book;
        this.waitingList = waitingList;
        this.keptPlaces = keptPlaces;
        this.clock = clock;
    }

    void cancel(long id) {
        change(id, (registration, seminar, now) -> {
            if (registration.state().isActive()) {
                cancel(registration, now);
            }
        });
    }

    void cancelBeforeStart(long id) {
        change(id, (registration, seminar, now) -> {
            if (registration.state().isActive() && !seminar.date().isUnderWayAt(now)) {
                cancel(registration, now);
            }
        });
    }

    void decline(long id) {
        change(id, (registration, seminar, now) -> {
            if (registration.state() == RegistrationState.OFFERED) {
                registration.decline(now);
            }
        });
    }

    void accept(long id) {
        change(id, (registration, seminar, now) -> {
            boolean stands = registration.isOfferOpenAt(now) && seminar.offers(registration.placeKind());
            if (stands && seminar.isToCome(now)) {
                registration.accept(now);
            }
        });
    }

    /** Only once an offer ran out; whoever has cancelled or declined registers anew. */
    void rejoin(long id) {
        seminars.lock(book.seminarOf(id));
        if (book.get(id).state() == RegistrationState.EXPIRED) {
            waitingList.rejoin(id);
        }
    }

    /** By staff, however the registration ended. */
    void bringBack(long id) {
        waitingList.rejoin(id);
    }

    void stopWanting(long id) {
        waitingList.stopWanting(id);
    }

    /** Whether {@link #rejoin} has an effect. */
    boolean canRejoin(long id) {
        return book.get(id).state() == RegistrationState.EXPIRED && canBringBack(id);
    }

    /** Whether {@link #bringBack} has an effect. */
    boolean canBringBack(long id) {
        return waitingList.canRejoin(book.get(id), seminars.facts(book.seminarOf(id)));
    }

    /** Cancelled by anybody: a place that had been kept back is kept back again, any other is offered to those who wait. */
    private void cancel(Registration registration, Instant now) {
        registration.cancel(now);
        keptPlaces.giveBack(registration, registration.placeKind());
    }

    private void change(long id, Step step) {
        SeminarFacts seminar = seminars.lock(book.seminarOf(id));
        Instant now = clock.instant();
        if (book.change(book.get(id), registration -> step.take(registration, seminar, now))) {
            waitingList.offerFreePlaces(seminar.id());
        }
    }

    /** Does nothing where it isn’t possible any more. */
    private interface Step {

        void take(Registration registration, SeminarFacts seminar, Instant now);
    }
}
