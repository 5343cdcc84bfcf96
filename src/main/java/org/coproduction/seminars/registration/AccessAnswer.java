package org.coproduction.seminars.registration;

import java.time.Instant;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Answers.Needs;

/**
 * What somebody said would help them take part, and how they can be reached about it. Sensitive.
 *
 * @param secondSupporter what they say about needing another supporter; mostly empty
 */
public record AccessAnswer(
        long registrationId,
        long seminarId,
        String reference,
        RegistrationState state,
        Instant registeredAt,
        Contact contact,
        Attendance attendance,
        Needs needs,
        String secondSupporter) {

    static AccessAnswer of(Registration registration) {
        Answers answers = registration.answers();
        return new AccessAnswer(
                registration.id(),
                registration.seminarId(),
                registration.reference(),
                registration.state(),
                registration.registeredAt(),
                answers.contact(),
                answers.attendance(),
                answers.needs(),
                answers.attending().secondSupporter());
    }
}
