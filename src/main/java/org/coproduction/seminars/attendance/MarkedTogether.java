package org.coproduction.seminars.attendance;

import java.time.Instant;

/**
 * People online who were marked as having come in one step.
 *
 * @param lot by which it can be undone
 * @param people who are still marked by it
 * @param by name of the member of staff
 */
public record MarkedTogether(String lot, long people, Instant at, String by) {}
