package org.coproduction.seminars.attendance;

import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as helpers may know them: nothing sensitive is in it.
 *
 * @param position on the waiting list, from 1; null unless waiting
 * @param supporter whether somebody comes along to support them
 * @param supporterName mostly empty
 * @param arrival null while they are not here
 */
public record Guest(
        String reference,
        String name,
        String pronouns,
        RegistrationState state,
        @Nullable Integer position,
        boolean online,
        boolean supporter,
        String supporterName,
        @Nullable Arrival arrival) {

    static Guest of(Attendee attendee, @Nullable Arrival arrival) {
        return new Guest(
                attendee.reference(),
                attendee.answers().name(),
                attendee.answers().more().pronouns(),
                attendee.state(),
                attendee.position(),
                attendee.answers().attendance() == Attendance.ONLINE,
                attendee.answers().supporter(),
                attendee.answers().attending().supporterName(),
                arrival);
    }

    public boolean hasPlace() {
        return state == RegistrationState.CONFIRMED;
    }

    /** With a place in the room, or at all where the seminar is online. */
    public boolean isExpected(boolean heldOnline) {
        return hasPlace() && (heldOnline || !online);
    }

    /** By the last word of the name, then the whole of it. */
    String sortName() {
        return name.substring(name.lastIndexOf(' ') + 1) + " " + name;
    }
}
