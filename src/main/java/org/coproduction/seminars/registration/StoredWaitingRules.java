package org.coproduction.seminars.registration;

/** The rules of one seminar; the version is 0 while nobody has changed them. */
public record StoredWaitingRules(long version, WaitingRules rules) {}
