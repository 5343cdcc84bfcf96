package org.coproduction.seminars.bursary;

import java.util.Set;

/** Where an application stands. */
public enum BursaryState {
    RECEIVED("wait"),
    AWARDED("open"),
    /** Gets a bursary if somebody gives theirs back. */
    RESERVE("wait"),
    DECLINED("stop"),
    WITHDRAWN("quiet");

    private final String tone;

    BursaryState(String tone) {
        this.tone = tone;
    }

    public String label() {
        return "bursary.state." + name();
    }

    /** The tone of its tag. */
    public String tone() {
        return tone;
    }

    /** What the panel can say. */
    public boolean isDecision() {
        return this == AWARDED || this == RESERVE || this == DECLINED;
    }

    /** The panel may think again; what is withdrawn stays withdrawn. */
    public boolean canBecome(BursaryState next) {
        return next != this && successors().contains(next);
    }

    private Set<BursaryState> successors() {
        return switch (this) {
            case RECEIVED, RESERVE, AWARDED -> Set.of(AWARDED, RESERVE, DECLINED, WITHDRAWN);
            case DECLINED -> Set.of(AWARDED, RESERVE);
            case WITHDRAWN -> Set.of();
        };
    }
}
