package org.coproduction.seminars.programme;

/**
 * An editor has changed when, where or whether a seminar is, and wants people to be told; published in the transaction of the
 * change.
 *
 * @param message what the editor says about it; may be empty
 */
public record SeminarRescheduled(SeminarChange change, String message) {}
