package org.coproduction.seminars.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on an organiser’s list.
 *
 * @param position place on the waiting list, from 1; null unless waiting
 */
public record Attendee(
        String reference,
        RegistrationState state,
        Instant stateSince,
        Instant registeredAt,
        @Nullable Integer position,
        Answers answers) {

    static Attendee of(Registration registration, @Nullable Integer position) {
        return new Attendee(
                registration.reference(),
                registration.state(),
                registration.stateSince(),
                registration.registeredAt(),
                position,
                registration.answers());
    }
}
