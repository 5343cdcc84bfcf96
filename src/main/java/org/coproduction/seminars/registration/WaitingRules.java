package org.coproduction.seminars.registration;

import java.time.Duration;

/**
 * How an organiser runs the waiting list of a seminar.
 *
 * @param paused whether no place is offered for now
 * @param stopHours how many hours before the seminar the last offer ends
 * @param turnedAwayFirst whether people who waited in vain for an earlier seminar go first
 */
public record WaitingRules(boolean paused, int stopHours, boolean turnedAwayFirst) {

    /** Whoever gives their place back on the reminder of the day before still leaves it to somebody. */
    public static final WaitingRules USUAL = new WaitingRules(false, 12, false);

    Duration stopsBefore() {
        return Duration.ofHours(stopHours);
    }
}
