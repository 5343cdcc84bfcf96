package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.PlaceKind;

/** How somebody takes part. */
public enum Attendance {
    IN_PERSON,
    ONLINE,
    /** Has a place in the room until they decide. */
    NOT_SURE;

    public PlaceKind kind() {
        return this == ONLINE ? PlaceKind.ONLINE : PlaceKind.IN_PERSON;
    }

    public String label() {
        return "registration.attendance." + name();
    }
}
