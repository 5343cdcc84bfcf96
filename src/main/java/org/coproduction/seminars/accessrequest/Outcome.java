package org.coproduction.seminars.accessrequest;

/** What became of a request. */
public enum Outcome {
    ARRANGED,
    PARTLY,
    /** Something else may be offered instead. */
    NOT_POSSIBLE;

    boolean isArranged() {
        return this != NOT_POSSIBLE;
    }

    public String label() {
        return "accessrequest.outcome." + name();
    }
}
