package org.coproduction.seminars.demo;

import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.registration.CallDesk;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Seminar 3 has been changed since people registered: whom no mail reaches is still to be told by somebody. */
@Component
@Order(8)
@Profile("demo")
class RoomChanged implements Demonstration.Scene {

    private static final int NUMBER = 3;

    private final SeminarCatalogue catalogue;
    private final CallDesk calls;

    RoomChanged(SeminarCatalogue catalogue, CallDesk calls) {
        this.catalogue = catalogue;
        this.calls = calls;
    }

    @Override
    public void set() {
        catalogue.all().stream()
                .filter(seminar -> seminar.number() == NUMBER)
                .forEach(seminar -> calls.tellOfChange(seminar.id()));
    }
}
