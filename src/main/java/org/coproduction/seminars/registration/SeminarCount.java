package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarPlaces.Places;

/** How many places of one kind are taken and kept back at a seminar, and how many people wait; or a part of that. */
record SeminarCount(long seminarId, PlaceKind kind, long taken, long keptBack, long waiting) {

    static SeminarCount plus(SeminarCount one, SeminarCount other) {
        return new SeminarCount(
                one.seminarId,
                one.kind,
                one.taken + other.taken,
                one.keptBack + other.keptBack,
                one.waiting + other.waiting);
    }

    Places places() {
        return new Places((int) taken, (int) keptBack, (int) waiting);
    }
}
