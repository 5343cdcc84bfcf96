package org.coproduction.seminars.programme;

import org.coproduction.seminars.common.PermanentId;

/**
 * How calendar programs know a seminar again.
 *
 * @param id never changes
 * @param sequence raised whenever its day, place or state changes, and not by mending its texts
 */
public record CalendarIdentity(PermanentId id, int sequence) {}
