package org.coproduction.seminars.programme;

/**
 * An editor has changed when, where or whether a seminar is, whether or not people are told; published in the transaction of
 * the change.
 */
public record SeminarMoved(SeminarChange change) {}
