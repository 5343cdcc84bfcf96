package org.coproduction.seminars.programme;

/** An editor has changed a seminar. */
public record SeminarChanged(long seminarId) {}
