package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.SeminarFacts;

/**
 * What the page after the form says: the reference, whether it is a place or the waiting list, and of which kind. Of an address that was
 * used before it is what a stranger would be told, so the page makes it depend on that, for everybody in the same words: it is
 * true for whoever reads it, and does not tell who is registered. What holds then is in the mail.
 */
public record Receipt(String reference, RegistrationState outcome, Attendance attendance) {

    static Receipt of(Registration registration) {
        return new Receipt(
                registration.reference(),
                registration.state(),
                registration.answers().attendance());
    }

    public WayOfTakingPart way(SeminarFacts seminar) {
        return WayOfTakingPart.of(seminar, outcome, attendance);
    }
}
