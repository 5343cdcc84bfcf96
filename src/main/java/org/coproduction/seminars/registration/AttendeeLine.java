package org.coproduction.seminars.registration;

import java.time.Instant;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.registration.Answers.Attending;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Answers.More;
import org.coproduction.seminars.registration.Answers.Needs;
import org.jspecify.annotations.Nullable;

/** A row of an attendee list as the database gives it: no entity, so that nothing of it is held on to. */
record AttendeeLine(
        long id,
        String reference,
        RegistrationState state,
        Instant stateSince,
        Instant registeredAt,
        @Nullable Instant answersChangedAt,
        @Nullable PlaceKind wantsKind,
        Contact contact,
        Attending attending,
        Needs needs,
        More more) {

    /** @param position on the waiting list; null unless waiting */
    Attendee attendee(@Nullable Integer position) {
        return new Attendee(
                id,
                reference,
                state,
                stateSince,
                registeredAt,
                answersChangedAt,
                state == RegistrationState.CONFIRMED ? wantsKind : null,
                position,
                new Answers(contact, attending, needs, more));
    }
}
