package org.coproduction.seminars.registration;

/** What would help somebody take part. */
public enum AccessWish {
    STEP_FREE,
    WHEELCHAIR_SPACE,
    QUIET_ROOM,
    HEARING_LOOP,
    BSL,
    CAPTIONS,
    LARGE_PRINT,
    EASY_READ,
    SLIDES_BEFORE,
    MET_AT_DOOR,
    BREAKS,
    PARKING,
    ASSISTANCE_DOG;

    public String label() {
        return "registration.access." + name();
    }
}
