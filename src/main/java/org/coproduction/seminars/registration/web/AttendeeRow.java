package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.RegistrationState;
import org.jspecify.annotations.Nullable;

/** One line of the organisers’ list; nothing sensitive is in it. */
record AttendeeRow(
        String reference,
        String name,
        String email,
        String organisation,
        RegistrationState state,
        @Nullable Integer position,
        String attendanceLabel,
        boolean supporter,
        String registeredAt) {

    static AttendeeRow of(Attendee attendee) {
        return new AttendeeRow(
                attendee.reference(),
                attendee.answers().name(),
                attendee.answers().email().text(),
                attendee.answers().organisation(),
                attendee.state(),
                attendee.position(),
                attendee.answers().attendance().label(),
                attendee.answers().supporter(),
                UkTime.dateTime(attendee.registeredAt()));
    }
}
