package org.coproduction.seminars.attendance;

import java.time.Instant;

/**
 * When somebody came, and who noted it.
 *
 * @param by name of the member of staff
 */
public record Arrival(Instant at, String by) {}
