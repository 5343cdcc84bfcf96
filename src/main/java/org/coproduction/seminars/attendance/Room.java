package org.coproduction.seminars.attendance;

import java.util.List;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Places;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether there is space for somebody who has not registered. Two doors can’t give the last place away twice: the seminar is locked. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Room {

    private final SeminarCatalogue seminars;
    private final SeminarPlaces places;
    private final Presences presences;

    Room(SeminarCatalogue seminars, SeminarPlaces places, Presences presences) {
        this.seminars = seminars;
        this.places = places;
        this.presences = presences;
    }

    SeminarFacts lock(long seminarId) {
        return seminars.lock(seminarId);
    }

    /** Whether everybody who has a place, the places kept back and the walk-ins fill the room. */
    boolean isFull(SeminarFacts seminar) {
        Integer capacity = seminar.capacity().of(PlaceKind.IN_PERSON);
        if (capacity == null || seminar.isHeldOnline()) {
            return false;
        }
        Places inPerson = places.taken(List.of(seminar.id()))
                .getOrDefault(seminar.id(), Taken.NONE)
                .inPerson();
        int walkIns = presences.countBySeminarIdAndRegistrationIdIsNull(seminar.id());
        return inPerson.taken() + inPerson.keptBack() + walkIns >= capacity;
    }
}
