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
        /** Somebody was quicker, or it was sent twice. */
        ALREADY_HERE,
        UNDONE,
        NOT_HERE,
        /** Their registration holds no place. */
        NO_PLACE;

        public String label() {
            return "attendance.door.outcome." + name();
        }
    }
}
