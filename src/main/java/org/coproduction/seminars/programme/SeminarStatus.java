package org.coproduction.seminars.programme;

/** What the organisers have decided about a seminar; whether it is full, closed or past follows from places and the clock. */
public enum SeminarStatus {
    DRAFT,
    PUBLISHED,
    MOVED_ONLINE,
    POSTPONED,
    CANCELLED;

    public String label() {
        return "programme.status." + name();
    }

    public boolean isPublic() {
        return this != DRAFT;
    }

    /** Whether it is going to happen as announced. */
    public boolean isOn() {
        return this == PUBLISHED || this == MOVED_ONLINE;
    }
}
