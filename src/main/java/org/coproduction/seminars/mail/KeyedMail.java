package org.coproduction.seminars.mail;

/** A mail found by {@link OutgoingMail#key()}. */
public record KeyedMail(String key, long id, OutboxState state) {}
