package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.coproduction.seminars.common.Reference;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives out places, never more than there are, and puts people on the waiting list. */
@Service
@Transactional
public class RegistrationDesk {

    private final SeminarCatalogue seminars;
    private final Registrations registrations;
    private final Attempts attempts;
    private final RegistrationMails mails;
    private final Clock clock;

    RegistrationDesk(
            SeminarCatalogue seminars,
            Registrations registrations,
            Attempts attempts,
            RegistrationMails mails,
            Clock clock) {
        this.seminars = seminars;
        this.registrations = registrations;
        this.attempts = attempts;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Registers somebody. The same submission sent again changes nothing and gets the same receipt; an address that is
     * registered already gets a mail with a link, and a receipt that looks like any other.
     *
     * @param submissionId random, made with the form
     * @param mayWait whether the waiting list will do if there is no place
     * @throws RegistrationClosedException if it isn’t open (any more)
     * @throws NoPlaceLeftException if there is no place and {@code mayWait} is false; nothing is stored
     */
    public Receipt register(long seminarId, String submissionId, Answers answers, boolean mayWait) {
        SeminarFacts seminar = seminars.lock(seminarId);
        Optional<Attempt> before = attempts.findBySubmissionId(submissionId);
        if (before.isPresent()) {
            return before.get().receipt();
        }
        Instant now = clock.instant();
        boolean place = hasPlaceFor(seminar, answers, now);
        if (!place && !mayWait) {
            throw new NoPlaceLeftException();
        }
        Receipt receipt = registrations
                .findBySeminarIdAndActiveEmail(seminarId, answers.email().text())
                .map(existing -> secondAttempt(existing, seminar, place))
                .orElseGet(() -> firstAttempt(seminar, answers, place, now));
        attempts.save(new Attempt(submissionId, seminarId, receipt, now));
        return receipt;
    }

    /** The receipt of a form that was sent for this seminar. */
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(long seminarId, String submissionId) {
        return attempts.findBySubmissionId(submissionId)
                .filter(attempt -> attempt.seminarId() == seminarId)
                .map(Attempt::receipt);
    }

    /** A place is free only if nobody waits for it. */
    private boolean hasPlaceFor(SeminarFacts seminar, Answers answers, Instant now) {
        int taken = registrations.placesTaken(seminar.id());
        if (!seminar.phase(now, taken).takesRegistrations()) {
            throw new RegistrationClosedException();
        }
        Integer capacity = seminar.capacity();
        boolean free = capacity != null
                && taken < capacity
                && registrations.waitingFor(seminar.id()).isEmpty();
        return free || !counts(seminar, answers);
    }

    /** Where people can come in person or online, only those in the room take places. */
    private static boolean counts(SeminarFacts seminar, Answers answers) {
        return seminar.format() != SeminarFormat.BOTH || answers.attendance() == Attendance.IN_PERSON;
    }

    private Receipt firstAttempt(SeminarFacts seminar, Answers answers, boolean place, Instant now) {
        Registration registration = registrations.save(
                place
                        ? Registration.confirmed(seminar.id(), freshReference(), counts(seminar, answers), answers, now)
                        : Registration.waiting(seminar.id(), freshReference(), answers, now));
        mails.tellState(registration, seminar);
        return new Receipt(registration.reference(), registration.state());
    }

    /** Says what a new registration would have been told: a stranger must not learn who is registered. */
    private Receipt secondAttempt(Registration existing, SeminarFacts seminar, boolean place) {
        mails.tellSecondAttempt(existing, seminar);
        return new Receipt(freshReference().text(), place ? RegistrationState.CONFIRMED : RegistrationState.WAITING);
    }

    private Reference freshReference() {
        Reference reference = Reference.generate();
        while (registrations.existsByReference(reference.text())) {
            reference = Reference.generate();
        }
        return reference;
    }
}
