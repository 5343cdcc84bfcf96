package org.coproduction.seminars.accessrequest;

/** What can happen to a request. */
public enum HistoryStep {
    ASKED,
    ASKED_AGAIN,
    ASSIGNED,
    ARRANGED,
    PARTLY,
    NOT_POSSIBLE,
    CONFIRMED,
    SEMINAR_CHANGED,
    WAY_CHANGED,
    STILL_HOLDS,
    CALLED_OFF,
    WITHDRAWN,
    RESTORED;

    static HistoryStep of(Outcome outcome) {
        return valueOf(outcome.name());
    }

    public String label() {
        return "accessrequest.step." + name();
    }
}
