package org.coproduction.seminars.mail;

/** Where a mail stands. */
public enum OutboxState {
    WAITING,
    SENDING,
    SENT,
    /** Refused for good, or tried for two days. */
    FAILED,
    /** Kept back by an organiser. */
    HELD,
    /** Never to be sent, by order of an organiser. */
    WITHDRAWN,
    /** Not sent, since by then it was too late for it. */
    MISSED
}
