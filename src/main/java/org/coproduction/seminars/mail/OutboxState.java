package org.coproduction.seminars.mail;

/** Where a mail stands. */
public enum OutboxState {
    WAITING,
    SENDING,
    SENT,
    FAILED
}
