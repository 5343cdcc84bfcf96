package org.coproduction.seminars.attendance;

import org.jspecify.annotations.Nullable;

/**
 * What became of a press.
 *
 * @param arrival null if they are not here
 */
public record DoorAnswer(
        Outcome outcome, String name, @Nullable Arrival arrival) {

    public enum Outcome {
        ARRIVED,
        /** Although they have no place in the room. */
        LET_IN,
        /** They have no place, and the room is full as far as we know; staff may still decide otherwise. */
        FULL,
        /** It is not the day of the seminar, or it is off; staff may have a reason all the same. */
        OTHER_DAY,
        /** Somebody was quicker, or it was sent twice. */
        ALREADY_HERE,
        UNDONE,
        NOT_HERE,
        /** Their registration holds no place. */
        NO_PLACE;

        boolean isIn() {
            return this == ARRIVED || this == LET_IN;
        }

        public String label() {
            return "attendance.door.outcome." + name();
        }
    }
}
