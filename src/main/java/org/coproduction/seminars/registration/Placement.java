package org.coproduction.seminars.registration;

import org.jspecify.annotations.Nullable;

/**
 * Where staff put somebody whom they register.
 *
 * @param keptPlaceId which of the kept places, for {@code KEPT_PLACE}
 * @param reason why, in their words; kept with the registration
 */
public record Placement(Way way, @Nullable Long keptPlaceId, String reason) {

    /** How somebody comes to a place, or waits for one. */
    public enum Way {
        /** In turn: a place that nobody waits for. */
        FREE_PLACE,
        WAITING_LIST,
        /** One of those that were kept back. */
        KEPT_PLACE,
        /** A free place, before those who wait. */
        OUT_OF_TURN;

        public String label() {
            return "registration.placement." + name();
        }
    }

    public static Placement inTurn() {
        return new Placement(Way.FREE_PLACE, null, "");
    }
}
