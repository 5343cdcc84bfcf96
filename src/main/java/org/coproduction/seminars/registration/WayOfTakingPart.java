package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;

/**
 * How somebody takes part in a seminar, or would.
 *
 * @param isOnline whether they need not travel
 * @param joins whether they have a place online, so that they may know how to join
 */
public record WayOfTakingPart(RegistrationState state, Attendance attendance, boolean isOnline, boolean joins) {

    /** Message key. */
    public String label() {
        return (isChanged() ? other() : attendance).label();
    }

    /** Whether they registered for the other way. */
    public boolean isChanged() {
        return isOnline != (attendance == Attendance.ONLINE);
    }

    private Attendance other() {
        return isOnline ? Attendance.ONLINE : Attendance.IN_PERSON;
    }

    /** Once a seminar is held one way, everybody takes part that way, whatever they chose. */
    public static WayOfTakingPart of(SeminarFacts seminar, RegistrationState state, Attendance attendance) {
        boolean online = seminar.isHeldOnline() || attendance == Attendance.ONLINE && seminar.offers(PlaceKind.ONLINE);
        boolean joins = online
                && state == RegistrationState.CONFIRMED
                && seminar.status().isOn();
        return new WayOfTakingPart(state, attendance, online, joins);
    }
}
