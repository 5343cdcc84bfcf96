package org.coproduction.seminars.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;

/**
 * A button pressed at a door.
 *
 * @param clientId made by the page, a new one for each press
 * @param waited how long the page had to wait for the network before it could send it
 * @param otherDay whether whoever pressed it has seen that it is not the day of the seminar, or that it is off
 */
public record Press(String clientId, Duration waited, boolean otherDay) {

    private static final Duration LONGEST = Duration.ofHours(12);

    /** By somebody who is not at the door, and knows what day it is. */
    public static Press now(String clientId) {
        return new Press(clientId, Duration.ZERO, true);
    }

    /** Whether somebody has to be asked first: a press while the seminar is not on may be a slip, and counts as having come. */
    boolean isDoubtful(SeminarFacts seminar, Instant now) {
        return !otherDay && !isOn(seminar, UkTime.at(before(now)).toLocalDate());
    }

    private static boolean isOn(SeminarFacts seminar, LocalDate day) {
        return seminar.status().isOn() && day.equals(seminar.date().knownDay());
    }

    /** A page whose clock is wrong can’t move it by more than half a day. */
    Instant before(Instant now) {
        boolean believable = !waited.isNegative() && waited.compareTo(LONGEST) <= 0;
        return believable ? now.minus(waited) : now;
    }
}
