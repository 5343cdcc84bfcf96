package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.registration.WayOfTakingPart;
import org.jspecify.annotations.Nullable;

/**
 * One line of the organisers’ list; nothing sensitive is in it.
 *
 * @param reach e-mail address, or else phone number
 */
record AttendeeRow(
        String reference,
        String name,
        String reach,
        String organisation,
        RegistrationState state,
        @Nullable Integer position,
        WayOfTakingPart way,
        @Nullable PlaceKind wants,
        boolean supporter,
        String registeredAt) {

    static AttendeeRow of(Attendee attendee, SeminarFacts seminar) {
        return new AttendeeRow(
                attendee.reference(),
                attendee.answers().name(),
                reach(attendee.answers().contact()),
                attendee.answers().contact().organisation(),
                attendee.state(),
                attendee.position(),
                attendee.way(seminar),
                attendee.wants(),
                attendee.answers().supporter(),
                UkTime.dateTime(attendee.registeredAt()));
    }

    private static String reach(Contact contact) {
        return contact.email() == null ? contact.phone() : contact.email().text();
    }
}
