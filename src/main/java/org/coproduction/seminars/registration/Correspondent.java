package org.coproduction.seminars.registration;

import java.util.Optional;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.mail.MailSubject;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to write to about their registration; nothing sensitive is in it.
 *
 * @param email null if they are to be reached another way
 */
public record Correspondent(
        long registrationId,
        long seminarId,
        String reference,
        RegistrationState state,
        Attendance attendance,
        String name,
        @Nullable EmailAddress email) {

    private static final String SEMINAR = "seminar:";
    private static final String PERSON = "registration:";

    static Correspondent of(Registration registration) {
        return new Correspondent(
                registration.id(),
                registration.seminarId(),
                registration.reference(),
                registration.state(),
                registration.answers().attendance(),
                registration.name(),
                registration.email());
    }

    /** @throws IllegalStateException if they have none */
    public String address() {
        if (email == null) {
            throw new IllegalStateException(reference + " has no address");
        }
        return email.text();
    }

    /** How they take part, or would. */
    public WayOfTakingPart way(SeminarFacts seminar) {
        return WayOfTakingPart.of(seminar, state, attendance);
    }

    /** What mails to them are about. */
    public MailSubject subject() {
        return new MailSubject(topic(seminarId), person(reference));
    }

    /** Of all mails about a seminar. */
    public static String topic(long seminarId) {
        return SEMINAR + seminarId;
    }

    /** Of all mails about a registration. */
    public static String person(String reference) {
        return PERSON + reference;
    }

    /** The other way round; empty where the mails are about something else. */
    static Optional<String> reference(String person) {
        return person.startsWith(PERSON) ? Optional.of(person.substring(PERSON.length())) : Optional.empty();
    }
}
