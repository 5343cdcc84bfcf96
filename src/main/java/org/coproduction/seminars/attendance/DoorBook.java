package org.coproduction.seminars.attendance;

import java.time.Clock;
import java.util.function.Function;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.attendance.DoorAnswer.Outcome;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who comes. Two who write the same at once collide in the database: {@link DoorDesk} then asks again. */
@Service
@Transactional
class DoorBook {

    private final Presences presences;
    private final DoorNotes notes;
    private final Threshold threshold;
    private final AuditLog audit;
    private final Clock clock;

    DoorBook(Presences presences, DoorNotes notes, Threshold threshold, AuditLog audit, Clock clock) {
        this.presences = presences;
        this.notes = notes;
        this.threshold = threshold;
        this.audit = audit;
        this.clock = clock;
    }

    public DoorAnswer checkIn(long seminarId, String reference, Press press) {
        return arrive(threshold.find(seminarId, reference), press, Threshold::expect);
    }

    /** @param anyway whether the member of staff has seen that the room is full */
    public DoorAnswer letIn(long seminarId, String reference, Press press, boolean anyway) {
        SeminarFacts seminar = threshold.lock(seminarId);
        return arrive(threshold.find(seminarId, reference), press, person -> threshold.letIn(person, seminar, anyway));
    }

    private DoorAnswer arrive(Correspondent person, Press press, Function<Correspondent, Outcome> step) {
        // Before the presence: whoever sees the note of a press sees what it did.
        boolean repeated = notes.existsById(press.clientId());
        Presence there = presence(person);
        if (there != null) {
            return answer(Outcome.ALREADY_HERE, person, there);
        }
        if (repeated) {
            return answer(Outcome.NOT_HERE, person, null);
        }
        if (press.isDoubtful(threshold.seminar(person.seminarId()), clock.instant())) {
            return answer(Outcome.OTHER_DAY, person, null);
        }
        Outcome outcome = step.apply(person);
        return outcome.isIn() ? note(outcome, person, press) : answer(outcome, person, null);
    }

    private DoorAnswer note(Outcome outcome, Correspondent person, Press press) {
        notes.saveAndFlush(new DoorNote(press.clientId(), person.seminarId()));
        Arrival arrival = new Arrival(press.before(clock.instant()), audit.actor());
        Presence noted = presences.saveAndFlush(Presence.of(person.seminarId(), person.registrationId(), arrival));
        return answer(outcome, person, noted);
    }

    /** The seminar is locked, so that the waiting list sees the whole of it or nothing. */
    public DoorAnswer undo(long seminarId, String reference, Press press) {
        threshold.lock(seminarId);
        Correspondent person = threshold.find(seminarId, reference);
        // Before the presence: whoever sees the note of a press sees what it did.
        boolean repeated = notes.existsById(press.clientId());
        Presence there = presence(person);
        if (there == null) {
            return answer(Outcome.NOT_HERE, person, null);
        }
        if (repeated) {
            return answer(Outcome.ALREADY_HERE, person, there);
        }
        notes.saveAndFlush(new DoorNote(press.clientId(), seminarId));
        presences.delete(there);
        threshold.undo(person);
        audit.record("undid check-in", reference);
        return answer(Outcome.UNDONE, person, null);
    }

    private @Nullable Presence presence(Correspondent person) {
        return presences.findByRegistrationId(person.registrationId()).orElse(null);
    }

    private static DoorAnswer answer(Outcome outcome, Correspondent person, @Nullable Presence there) {
        return new DoorAnswer(outcome, person.name(), there == null ? null : there.arrival());
    }
}
