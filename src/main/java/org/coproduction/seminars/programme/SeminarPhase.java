package org.coproduction.seminars.programme;

import java.util.List;

/** Where a seminar stands for somebody who wants to come. */
public enum SeminarPhase {
    DRAFT("draft"),
    /** Its day is not known yet, or nobody has opened registration. */
    ANNOUNCED("quiet"),
    /** Registration opens on a known day. */
    OPENS_LATER("quiet"),
    OPEN("open"),
    IN_PERSON_FULL("open"),
    ONLINE_FULL("open"),
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

    /** @param offered one or both kinds of place */
    static SeminarPhase whileRegistering(List<PlaceSum> offered) {
        List<PlaceKind> full = offered.stream()
                .filter(sum -> sum.open() == 0)
                .map(PlaceSum::kind)
                .toList();
        if (full.isEmpty()) {
            return OPEN;
        }
        if (full.size() == offered.size()) {
            return FULL;
        }
        return full.contains(PlaceKind.IN_PERSON) ? IN_PERSON_FULL : ONLINE_FULL;
    }

    public String label() {
        return "programme.phase." + name();
    }

    /** The tone of its tag. */
    public String tone() {
        return tone;
    }

    public boolean takesRegistrations() {
        return this == OPEN || this == IN_PERSON_FULL || this == ONLINE_FULL || this == FULL;
    }
}
