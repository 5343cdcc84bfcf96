package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.SeminarFacts;

/** What the page after the form says: the reference, whether it is a place or the waiting list, and of which kind. */
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
