package org.coproduction.seminars.registration.web;

import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.ParticipantGroup;
import org.coproduction.seminars.registration.Participation;
import org.coproduction.seminars.registration.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * One registration as pages show it.
 *
 * @param offeredUntil in words
 * @param wishLabels message keys
 * @param groupLabels message keys
 */
record ParticipationView(
        SeminarFacts seminar,
        String reference,
        RegistrationState state,
        String registeredAt,
        @Nullable String offeredUntil,
        boolean changeable,
        Answers answers,
        List<String> wishLabels,
        List<String> groupLabels) {

    static ParticipationView of(Participation participation) {
        Answers answers = participation.answers();
        return new ParticipationView(
                participation.seminar(),
                participation.reference(),
                participation.state(),
                UkTime.dateTime(participation.registeredAt()),
                participation.offeredUntil() == null ? null : UkTime.dateTime(participation.offeredUntil()),
                participation.changeable(),
                answers,
                answers.accessWishes().stream().map(AccessWish::label).toList(),
                answers.groups().stream().map(ParticipantGroup::label).toList());
    }
}
