package org.coproduction.seminars.programme;

/** Where a seminar stands for somebody who wants to come. */
public enum SeminarPhase {
    DRAFT("draft"),
    /** Its day is not known yet, or nobody has opened registration. */
    ANNOUNCED("quiet"),
    /** Registration opens on a known day. */
    OPENS_LATER("quiet"),
    OPEN("open"),
    /** No place is left; the waiting list is open. */
    FULL("wait"),
    /** Registration has closed, the seminar is still to come. */
    CLOSED("quiet"),
    TODAY("open"),
    PAST("quiet"),
    POSTPONED("stop"),
    CANCELLED("stop");

    private final String tone;

    SeminarPhase(String tone) {
        this.tone = tone;
    }

    public String label() {
        return "programme.phase." + name();
    }

    /** The tone of its tag. */
    public String tone() {
        return tone;
    }

    public boolean takesRegistrations() {
        return this == OPEN || this == FULL;
    }
}
