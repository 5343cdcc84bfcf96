package org.coproduction.seminars.bursary;

/** The panel can’t decide so; nothing has changed. */
public class DecisionRefusedException extends RuntimeException {

    private final boolean noneLeft;

    DecisionRefusedException(boolean noneLeft) {
        super(noneLeft ? "All bursaries of the scheme are awarded" : "The application is withdrawn");
        this.noneLeft = noneLeft;
    }

    /** Whether all bursaries are awarded; otherwise the application is withdrawn. */
    public boolean isNoneLeft() {
        return noneLeft;
    }
}
