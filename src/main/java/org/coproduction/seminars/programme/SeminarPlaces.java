package org.coproduction.seminars.programme;

import java.util.Collection;
import java.util.Map;

/** How full seminars are; the module that keeps registrations answers. */
public interface SeminarPlaces {

    /** By seminar id, in one query; a seminar without registrations may be absent. */
    Map<Long, Taken> taken(Collection<Long> seminarIds);

    /**
     * @param places held or offered
     * @param waiting people on the waiting list
     */
    record Taken(int places, int waiting) {

        public static final Taken NONE = new Taken(0, 0);
    }
}
