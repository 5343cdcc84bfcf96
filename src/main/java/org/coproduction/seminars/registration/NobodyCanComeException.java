package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.SeminarPhase;

/** Nobody can be given a place, nor wait for one: there is nothing to come to. */
public class NobodyCanComeException extends RuntimeException {

    private final SeminarPhase hindrance;

    NobodyCanComeException(SeminarPhase hindrance) {
        super("Nobody can come: " + hindrance);
        this.hindrance = hindrance;
    }

    public SeminarPhase hindrance() {
        return hindrance;
    }
}
