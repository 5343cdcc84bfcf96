package org.coproduction.seminars.correspondence;

/**
 * What to know about a message and the way to join.
 *
 * @param warning whether somebody may miss what they need
 */
public record JoiningNote(String words, boolean warning) {}
