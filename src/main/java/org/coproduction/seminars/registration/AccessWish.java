package org.coproduction.seminars.registration;

/** What would help somebody take part. */
public enum AccessWish {
    STEP_FREE,
    WHEELCHAIR_SPACE,
    CHAIR,
    QUIET_ROOM,
    LOW_LIGHT,
    BSL,
    CAPTIONS,
    LIP_SPEAKER,
    HEARING_LOOP,
    LARGE_PRINT,
    EASY_READ,
    BRAILLE,
    PAPER_BY_POST,
    SLIDES_BEFORE,
    MET_AT_DOOR,
    SIT_WITH,
    BREAKS,
    PARKING,
    ASSISTANCE_DOG,
    LANGUAGE_INTERPRETER,
    HELP_ONLINE;

    public String label() {
        return "registration.access." + name();
    }
}
