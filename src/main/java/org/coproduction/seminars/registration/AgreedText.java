package org.coproduction.seminars.registration;

import java.time.Instant;

/**
 * What somebody has agreed to.
 *
 * @param words empty where an earlier version of the site kept only the name of the wording
 */
public record AgreedText(ConsentKind kind, String words, Instant agreedAt) {}
