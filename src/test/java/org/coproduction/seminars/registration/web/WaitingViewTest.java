package org.coproduction.seminars.registration.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import jakarta.persistence.EntityManager;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.Participation;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.ui.ExtendedModelMap;

@SiteTest
class WaitingViewTest {

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    WaitingView view;

    @Autowired
    EntityManager entities;

    private final ExtendedModelMap model = new ExtendedModelMap();

    @Test
    void showsWhereSomebodyStandsWhoWaits() {
        view.addTo(model, waiting());

        assertThat(model).containsEntry("position", 1).containsEntry("noPlaceLeft", false);
    }

    @Test
    void showsNothingOfAListThatSomebodyHasLeftMeanwhile() {
        Participation waiting = waiting();
        attendees.cancel(waiting.seminar().id(), waiting.reference());
        entities.flush();

        view.addTo(model, waiting);

        assertThat(model).isEmpty();
    }

    private Participation waiting() {
        long id = office.add(seminar().capacity(1).details());
        desk.register(id, Registrant.submission(), Registrant.named("Ash Example"), true);
        desk.register(id, Registrant.submission(), Registrant.named("Blake Example"), true);
        String blake = attendees.list(id, AttendeeFilter.ALL).get(1).reference();
        return attendees.get(id, blake);
    }
}
