package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.SubmissionId;
import org.coproduction.seminars.programme.PlaceSum;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers people who ring, write or stand at the desk; also when registration is closed, never more than there are places. */
@Service
@Transactional
public class StaffDesk {

    private final SeminarCatalogue seminars;
    private final KeptPlaceDesk places;
    private final RegistrationBook book;
    private final AuditLog audit;
    private final Clock clock;

    StaffDesk(SeminarCatalogue seminars, KeptPlaceDesk places, RegistrationBook book, AuditLog audit, Clock clock) {
        this.seminars = seminars;
        this.places = places;
        this.book = book;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Why nobody can be registered; empty if people can. Whoever is registered is told that we look forward to meeting them, with
     * the day and a link to the page: of a draft there is no page, of a postponed seminar no day.
     */
    public Optional<SeminarPhase> hindrance(SeminarFacts seminar) {
        return seminar.hindrance(clock.instant());
    }

    /**
     * Nobody is put on the waiting list while a place is open: they get it, as with the public form. The same submission sent
     * again changes nothing.
     *
     * @param another whether it is settled that whoever else has the name is another person
     * @return the reference
     * @throws NobodyCanComeException if the seminar is no seminar to come to; nothing is stored
     * @throws NoPlaceLeftException if there is no such place; nothing is stored
     * @throws AlreadyRegisteredException if there is an active registration with the address
     * @throws NamesakeException if there is one of the same name, and that is not settled
     */
    public String register(
            long seminarId, SubmissionId submission, Answers answers, Placement placement, boolean another) {
        SeminarFacts seminar = seminars.lock(seminarId);
        return book.earlier(seminarId, submission)
                .map(Receipt::reference)
                .orElseGet(() -> registerNow(seminar, submission, answers, placement, another));
    }

    private String registerNow(
            SeminarFacts seminar, SubmissionId submission, Answers answers, Placement placement, boolean another) {
        hindrance(seminar).ifPresent(hindrance -> {
            throw new NobodyCanComeException(hindrance);
        });
        long seminarId = seminar.id();
        Instant now = clock.instant();
        book.activeWith(answers.email(), seminarId).ifPresent(existing -> {
            throw new AlreadyRegisteredException(existing.reference());
        });
        if (!another) {
            book.activeNamed(answers.name(), seminarId).ifPresent(existing -> {
                throw existing.asNamesake();
            });
        }
        Found found = place(seminar, answers, placement);
        Registration registration = book.enter(seminarId, answers, found.state(), now);
        registration.keptFor(found.keptFor());
        registration.enteredBy(audit.actor(), placement.reason());
        book.keep(submission, registration, now);
        return registration.reference();
    }

    private Found place(SeminarFacts seminar, Answers answers, Placement placement) {
        PlaceSum sum = places.sum(seminar, answers.attendance().kind());
        return switch (placement.way()) {
            case FREE_PLACE -> foundIf(sum.open() > 0);
            case OUT_OF_TURN -> foundIf(sum.free() > 0);
            case KEPT_PLACE ->
                places.takeKept(seminar.id(), placement.keptPlaceId(), sum.kind())
                        .map(purpose -> new Found(RegistrationState.CONFIRMED, purpose))
                        .orElseThrow(NoPlaceLeftException::new);
            case WAITING_LIST -> sum.open() > 0 ? foundIf(true) : new Found(RegistrationState.WAITING, "");
        };
    }

    private static Found foundIf(boolean there) {
        if (!there) {
            throw new NoPlaceLeftException();
        }
        return new Found(RegistrationState.CONFIRMED, "");
    }

    /** @param keptFor what the place had been kept back for; empty for any other */
    private record Found(RegistrationState state, String keptFor) {}
}
