package org.coproduction.seminars.attendance;

/**
 * Where the door stands.
 *
 * @param here of those who are expected
 * @param expected who have a place
 * @param letIn who have registered, have no place in the room and are in it
 * @param supporters who come with all of them
 * @param overBy how many more people are promised a place or in the room than it holds
 */
public record DoorSum(long here, long expected, long letIn, long walkIns, long supporters, int overBy) {}
