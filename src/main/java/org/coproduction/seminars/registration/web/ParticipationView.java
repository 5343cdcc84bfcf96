package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.CallNews;
import org.coproduction.seminars.registration.Participation;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.registration.WayOfTakingPart;
import org.jspecify.annotations.Nullable;

/**
 * One registration as pages show it.
 *
 * @param changedAt in words; null if no answer was changed
 * @param offeredUntil in words
 * @param call what a person has to tell them; null if nothing
 */
record ParticipationView(
        SeminarFacts seminar,
        String reference,
        RegistrationState state,
        String registeredAt,
        @Nullable String changedAt,
        @Nullable String offeredUntil,
        boolean changeable,
        @Nullable PlaceKind wants,
        Answers answers,
        @Nullable String enteredBy,
        @Nullable CallNews call,
        String reason) {

    /** Whether they need not travel. */
    public boolean isOnline() {
        return WayOfTakingPart.of(seminar, state, answers.attendance()).isOnline();
    }

    static ParticipationView of(Participation participation) {
        return new ParticipationView(
                participation.seminar(),
                participation.reference(),
                participation.state(),
                UkTime.dateTime(participation.registeredAt()),
                participation.answersChangedAt() == null ? null : UkTime.dateTime(participation.answersChangedAt()),
                participation.offeredUntil() == null ? null : UkTime.dateTime(participation.offeredUntil()),
                participation.changeable(),
                participation.wants(),
                participation.answers(),
                participation.enteredBy(),
                participation.call(),
                participation.reason());
    }
}
