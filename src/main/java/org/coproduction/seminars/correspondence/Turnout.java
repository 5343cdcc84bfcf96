package org.coproduction.seminars.correspondence;

import java.util.Collection;
import java.util.Set;
import org.coproduction.seminars.programme.PlaceKind;

/** Knows who came; a bean of another module. */
public interface Turnout {

    /** Of everybody at a seminar. */
    Noted at(long seminarId);

    /** Of these people at it: nobody else is read. */
    Noted of(long seminarId, Collection<Long> registrationIds);

    /**
     * @param came numbers of the registrations of those who came
     * @param kinds how anybody at the seminar is noted as having come: in the room, online, both or neither
     */
    record Noted(Set<Long> came, Set<PlaceKind> kinds) {}
}
