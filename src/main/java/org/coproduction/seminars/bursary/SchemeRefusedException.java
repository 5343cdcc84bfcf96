package org.coproduction.seminars.bursary;

/** A scheme can’t be as the editor wants it; nothing has changed. */
public class SchemeRefusedException extends RuntimeException {

    private final Reason reason;

    SchemeRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    public enum Reason {
        /** The seminar has a scheme for this group. */
        EXISTS,
        /** More bursaries are awarded than there would be. */
        TOO_FEW,
        /** People have applied: they must go on finding their application. */
        HAS_APPLICATIONS
    }
}
