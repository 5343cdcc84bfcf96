package org.coproduction.seminars.attendance;

import java.util.List;
import java.util.Objects;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Places;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether there is space for somebody without a place. Two doors can’t give the last one away twice: the seminar is locked. */
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

    SeminarFacts seminar(long seminarId) {
        return seminars.facts(seminarId);
    }

    SeminarFacts lock(long seminarId) {
        return seminars.lock(seminarId);
    }

    boolean isFull(SeminarFacts seminar) {
        return hasLimit(seminar) && left(seminar) <= 0;
    }

    /** How many more people are promised a place or in the room than it holds. */
    int overBy(SeminarFacts seminar) {
        return hasLimit(seminar) ? Math.max(0, -left(seminar)) : 0;
    }

    private static boolean hasLimit(SeminarFacts seminar) {
        return seminar.capacity().inPerson() != null && !seminar.isHeldOnline();
    }

    /** Without everybody who has a place, the places kept back, and whoever is in without one. */
    private int left(SeminarFacts seminar) {
        Places inPerson = places.taken(List.of(seminar.id()))
                .getOrDefault(seminar.id(), Taken.NONE)
                .inPerson();
        int besides = presences.countBySeminarIdAndRegistrationIdIsNull(seminar.id())
                + presences.countBesidesPlaces(seminar.id());
        int capacity = Objects.requireNonNull(seminar.capacity().inPerson());
        return capacity - inPerson.taken() - inPerson.keptBack() - besides;
    }
}
