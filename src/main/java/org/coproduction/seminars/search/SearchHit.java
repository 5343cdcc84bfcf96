package org.coproduction.seminars.search;

import java.util.List;

/**
 * Something found.
 *
 * @param kind message key
 * @param when date in words, or empty
 * @param snippet words from its text around those found
 */
public record SearchHit(String kind, List<Piece> title, String path, String when, List<Piece> snippet) {}
