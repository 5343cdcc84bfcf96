package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes people along when their seminar is held another way, and back when it is held as before. Whoever waits keeps their turn.
 * Whoever has a place online at a seminar that takes place in the room alone has one there, even if it is then over by some: no
 * place that somebody was given is taken from them. A place in the room stays one while a seminar is held online.
 */
@Component
class WayChange {

    private final Registrations registrations;
    private final KeptPlaceDesk keptPlaces;

    WayChange(Registrations registrations, KeptPlaceDesk keptPlaces) {
        this.registrations = registrations;
        this.keptPlaces = keptPlaces;
    }

    /** Call while the seminar is locked, once offers of places that it no longer has are taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(SeminarFacts seminar) {
        if (seminar.status().isOn()) {
            registrations.carried(seminar.id()).stream()
                    .filter(registration -> seminar.offers(registration.kindBefore()))
                    .forEach(registration -> take(registration, registration::carryBack));
            if (!seminar.offers(PlaceKind.ONLINE)) {
                registrations
                        .settledIn(seminar.id(), PlaceKind.ONLINE)
                        .forEach(registration -> take(registration, () -> registration.carryTo(Attendance.IN_PERSON)));
            }
            if (!seminar.offers(PlaceKind.IN_PERSON)) {
                registrations
                        .waitingWithout(seminar.id(), PlaceKind.IN_PERSON)
                        .forEach(registration -> take(registration, () -> registration.carryTo(Attendance.ONLINE)));
            }
        }
    }

    private void take(Registration registration, Runnable step) {
        PlaceKind before = registration.placeKind();
        step.run();
        keptPlaces.giveBackIfMoved(registration, before);
    }
}
