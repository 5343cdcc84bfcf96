package org.coproduction.seminars.search;

/** Part of a text that is shown in a result; found words are parts of their own. */
public record Piece(String text, boolean found) {}
