package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on an organiser’s list.
 *
 * @param answersChangedAt null if no answer was changed since
 * @param wants the kind of place that they wait for while they have the other; null for most
 * @param position place on the waiting list, from 1; null unless waiting
 */
public record Attendee(
        long id,
        String reference,
        RegistrationState state,
        Instant stateSince,
        Instant registeredAt,
        @Nullable Instant answersChangedAt,
        @Nullable PlaceKind wants,
        @Nullable Integer position,
        Answers answers) {

    /** How they take part, or would. */
    public WayOfTakingPart way(SeminarFacts seminar) {
        return WayOfTakingPart.of(seminar, state, answers.attendance());
    }

    Attendee withOwn(List<GivenAnswer> own) {
        return new Attendee(
                id,
                reference,
                state,
                stateSince,
                registeredAt,
                answersChangedAt,
                wants,
                position,
                answers.withOwn(own));
    }
}
