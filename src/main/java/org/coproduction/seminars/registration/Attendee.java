package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on an organiser’s list.
 *
 * @param position place on the waiting list, from 1; null unless waiting
 */
public record Attendee(
        long id,
        String reference,
        RegistrationState state,
        Instant stateSince,
        Instant registeredAt,
        @Nullable Integer position,
        Answers answers) {

    Attendee withOwn(List<GivenAnswer> own) {
        return new Attendee(id, reference, state, stateSince, registeredAt, position, answers.withOwn(own));
    }
}
