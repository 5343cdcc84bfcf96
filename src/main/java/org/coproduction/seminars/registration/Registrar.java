package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives out places under the lock of the seminar. */
@Component
@Transactional
class Registrar {

    private final SeminarCatalogue seminars;
    private final PlaceCounts places;
    private final RegistrationBook book;
    private final Attempts attempts;
    private final Clock clock;

    Registrar(SeminarCatalogue seminars, PlaceCounts places, RegistrationBook book, Attempts attempts, Clock clock) {
        this.seminars = seminars;
        this.places = places;
        this.book = book;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** As {@link RegistrationDesk#register}. */
    public Receipt register(long seminarId, String submissionId, Answers answers, boolean mayWait) {
        SeminarFacts seminar = seminars.lock(seminarId);
        Optional<Attempt> before = attempts.findBySubmissionId(submissionId);
        if (before.isPresent()) {
            return before.get().receipt();
        }
        Instant now = clock.instant();
        RegistrationState outcome = outcome(seminar, answers, now);
        if (outcome == RegistrationState.WAITING && !mayWait) {
            throw new NoPlaceLeftException();
        }
        Receipt receipt = book.activeWith(answers.email(), seminarId)
                .map(existing -> secondAttempt(
                        existing, new Receipt(book.freshReference().text(), outcome, answers.attendance()), now))
                .orElseGet(() -> firstAttempt(seminarId, answers, outcome, now));
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

    private RegistrationState outcome(SeminarFacts seminar, Answers answers, Instant now) {
        Taken taken = places.of(seminar.id());
        if (!seminar.phase(now, taken).takesRegistrations()) {
            throw new RegistrationClosedException();
        }
        return seminar.sum(answers.attendance().kind(), taken).open() > 0
                ? RegistrationState.CONFIRMED
                : RegistrationState.WAITING;
    }

    private Receipt firstAttempt(long seminarId, Answers answers, RegistrationState outcome, Instant now) {
        return Receipt.of(book.enter(seminarId, answers, outcome, now));
    }

    /** Says what a new registration would have been told: a stranger must not learn who is registered. */
    private Receipt secondAttempt(Registration existing, Receipt told, Instant now) {
        book.announceSecondAttempt(existing, now);
        return told;
    }
}
