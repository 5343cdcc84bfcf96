package org.coproduction.seminars.registration;

import java.time.LocalDate;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody’s own answers, to be changed by themselves.
 *
 * @param version to be handed back with the change
 * @param open whether they can change them now
 * @param lastDay on which they can; null while it is not known
 * @param newAddress the email address to which we have written and that has not answered yet; mostly null
 * @param wants the kind of place that they wait for while they have the other; mostly null
 * @param sensitiveAgreed whether they have agreed that we keep sensitive answers
 */
public record OwnAnswersState(
        SeminarFacts seminar,
        RegistrationState state,
        long version,
        Answers answers,
        boolean open,
        @Nullable LocalDate lastDay,
        @Nullable EmailAddress newAddress,
        @Nullable PlaceKind wants,
        boolean sensitiveAgreed) {

    /** Whether they take part online, and nothing reaches them there by email. */
    public boolean joinsByPhone() {
        return answers.email() == null && answers.attendance() == Attendance.ONLINE;
    }

    public boolean holdsPlace() {
        return state.holdsPlace();
    }
}
