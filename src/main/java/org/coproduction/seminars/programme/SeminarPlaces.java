package org.coproduction.seminars.programme;

import java.util.Collection;
import java.util.Map;

/** How full seminars are; the module that keeps registrations answers. */
public interface SeminarPlaces {

    /** By seminar id, in two queries; a seminar without registrations may be absent. */
    Map<Long, Taken> taken(Collection<Long> seminarIds);

    record Taken(Places inPerson, Places online) {

        public static final Taken NONE = new Taken(Places.NONE, Places.NONE);

        public Places of(PlaceKind kind) {
            return kind == PlaceKind.IN_PERSON ? inPerson : online;
        }

        /** People on both waiting lists. */
        public int waiting() {
            return inPerson.waiting() + online.waiting();
        }
    }

    /**
     * @param taken held or offered
     * @param keptBack kept for a group, or for somebody whom the organisers choose
     * @param waiting people on the waiting list
     */
    record Places(int taken, int keptBack, int waiting) {

        public static final Places NONE = new Places(0, 0, 0);
    }
}
