package org.coproduction.seminars.common;

import java.time.Instant;
import java.time.LocalTime;

/** From 9am to 8pm UK time: a phone that makes a noise at night wakes people. */
public final class DecentHours {

    public static final LocalTime MORNING = LocalTime.of(9, 0);
    public static final LocalTime EVENING = LocalTime.of(20, 0);

    private DecentHours() {}

    public static boolean contain(Instant time) {
        LocalTime local = UkTime.at(time).toLocalTime();
        return !local.isBefore(MORNING) && local.isBefore(EVENING);
    }
}
