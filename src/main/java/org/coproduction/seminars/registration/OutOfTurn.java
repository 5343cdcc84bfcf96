package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Free places for people whom the organisers have chosen, each for a reason that is kept. */
@Component
@Transactional
class OutOfTurn {

    private final SeminarCatalogue seminars;
    private final WaitingOrder order;
    private final PlaceCounts places;
    private final RegistrationBook book;
    private final Clock clock;

    OutOfTurn(SeminarCatalogue seminars, WaitingOrder order, PlaceCounts places, RegistrationBook book, Clock clock) {
        this.seminars = seminars;
        this.order = order;
        this.places = places;
        this.book = book;
        this.clock = clock;
    }

    /** @throws NoPlaceLeftException if they don’t wait, no such place is free, or it is too late to offer one */
    void offer(long seminarId, String reference, String reason) {
        SeminarFacts seminar = seminars.lock(seminarId);
        Registration chosen = book.get(seminarId, reference);
        Instant until = order.heldUntil(seminar).orElseThrow(NoPlaceLeftException::new);
        if (chosen.state() != RegistrationState.WAITING || !isFree(seminar, chosen)) {
            throw new NoPlaceLeftException();
        }
        chosen.outOfTurn(reason);
        book.change(chosen, registration -> registration.offer(until, clock.instant()));
    }

    /**
     * Gives a place at once, up to the end of the seminar, also to somebody whose registration had ended.
     *
     * @throws NoPlaceLeftException if they have a place, no such place is free, or the seminar is not on any more
     * @throws AlreadyRegisteredException if they have registered again since
     */
    void give(long seminarId, String reference, String reason) {
        SeminarFacts seminar = seminars.lock(seminarId);
        Registration chosen = book.get(seminarId, reference);
        if (!canBeGiven(seminar, chosen)) {
            throw new NoPlaceLeftException();
        }
        book.activeWith(chosen.email(), seminarId)
                .filter(other -> other.id() != chosen.id())
                .ifPresent(other -> {
                    throw new AlreadyRegisteredException(other.reference());
                });
        chosen.outOfTurn(reason);
        book.change(chosen, registration -> registration.confirm(clock.instant()));
    }

    @Transactional(readOnly = true)
    public PlaceChoices choices(long seminarId, String reference) {
        SeminarFacts seminar = seminars.facts(seminarId);
        Registration chosen = book.get(seminarId, reference);
        boolean offers = order.heldUntil(seminar).isPresent();
        boolean answer = chosen.isOfferOpenAt(clock.instant());
        return new PlaceChoices(
                answer,
                offers && chosen.state() == RegistrationState.WAITING && isFree(seminar, chosen),
                !answer && canBeGiven(seminar, chosen),
                offers && !chosen.state().isActive());
    }

    private boolean canBeGiven(SeminarFacts seminar, Registration chosen) {
        boolean held = chosen.state() == RegistrationState.OFFERED;
        return chosen.state() != RegistrationState.CONFIRMED
                && seminar.isToCome(clock.instant())
                && (held || isFree(seminar, chosen));
    }

    private boolean isFree(SeminarFacts seminar, Registration chosen) {
        return seminar.sum(chosen.placeKind(), places.of(seminar.id())).free() > 0;
    }
}
