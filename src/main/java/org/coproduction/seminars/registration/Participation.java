package org.coproduction.seminars.registration;

import java.time.Instant;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;

/**
 * One registration, all of it, for its owner or for staff with the right.
 *
 * @param answersChangedAt null if no answer was changed since
 * @param changeable whether it can still be cancelled, accepted or declined
 * @param wants the kind of place that they wait for while they have the other; null for most
 * @param enteredBy member of staff; null if the participant did it
 * @param call what a person has to tell them; for staff only, mostly null
 * @param reason why they were given a place out of turn; for staff only, mostly empty
 */
public record Participation(
        SeminarFacts seminar,
        String reference,
        RegistrationState state,
        Instant registeredAt,
        @Nullable Instant answersChangedAt,
        @Nullable Instant offeredUntil,
        boolean changeable,
        @Nullable PlaceKind wants,
        Answers answers,
        @Nullable String enteredBy,
        @Nullable CallNews call,
        String reason) {

    /** While the seminar has such places. */
    static @Nullable PlaceKind wanted(Registration registration, SeminarFacts seminar) {
        PlaceKind kind = registration.wantsKind();
        return kind != null && seminar.offers(kind) ? kind : null;
    }

    public WayOfTakingPart way() {
        return WayOfTakingPart.of(seminar, state, answers.attendance());
    }

    static Participation of(Registration registration, SeminarFacts seminar, boolean changeable) {
        return new Participation(
                seminar,
                registration.reference(),
                registration.state(),
                registration.registeredAt(),
                registration.answersChangedAt(),
                registration.offeredUntil(),
                changeable,
                changeable ? wanted(registration, seminar) : null,
                registration.answersInFull(),
                registration.enteredBy(),
                registration.callNews(),
                registration.reason());
    }
}
