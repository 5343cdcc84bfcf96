package org.coproduction.seminars.attendance;

import java.time.Duration;
import java.time.Instant;

/**
 * A button pressed at a door.
 *
 * @param clientId made by the page, a new one for each press
 * @param waited how long the page had to wait for the network before it could send it
 */
public record Press(String clientId, Duration waited) {

    private static final Duration LONGEST = Duration.ofHours(12);

    public static Press now(String clientId) {
        return new Press(clientId, Duration.ZERO);
    }

    /** A page whose clock is wrong can’t move it by more than half a day. */
    Instant before(Instant now) {
        boolean believable = !waited.isNegative() && waited.compareTo(LONGEST) <= 0;
        return believable ? now.minus(waited) : now;
    }
}
