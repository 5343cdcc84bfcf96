package org.coproduction.seminars.attendance;

/**
 * Where the door stands.
 *
 * @param here of those who are expected
 * @param expected who have a place
 * @param supporters who come with them
 */
public record DoorSum(long here, long expected, long walkIns, long supporters) {}
