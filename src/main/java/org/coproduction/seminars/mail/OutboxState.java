package org.coproduction.seminars.mail;

/** Where a mail stands. */
public enum OutboxState {
    WAITING("wait"),
    SENDING("wait"),
    SENT("open"),
    /** Refused for good, or tried for two days. */
    FAILED("stop"),
    /** Kept back by an organiser. */
    HELD("wait"),
    /** Never to be sent, by order of an organiser. */
    WITHDRAWN("quiet"),
    /** Not sent, since by then it was too late for it. */
    MISSED("stop");

    private final String tone;

    OutboxState(String tone) {
        this.tone = tone;
    }

    /** The tone of its tag. */
    public String tone() {
        return tone;
    }
}
