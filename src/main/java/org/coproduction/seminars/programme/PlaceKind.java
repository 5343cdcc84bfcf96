package org.coproduction.seminars.programme;

/** The two kinds of place at a seminar; each has a capacity and a waiting list of its own. */
public enum PlaceKind {
    IN_PERSON,
    ONLINE;

    public String label() {
        return "programme.place." + name();
    }
}
