package org.coproduction.seminars.attendance;

import java.time.Clock;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.attendance.DoorAnswer.Outcome;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down who comes. Two who write the same at once collide in the database: {@link DoorDesk} then asks again. */
@Service
@Transactional
class DoorBook {

    private final Presences presences;
    private final DoorNotes notes;
    private final Correspondents people;
    private final AuditLog audit;
    private final Clock clock;

    DoorBook(Presences presences, DoorNotes notes, Correspondents people, AuditLog audit, Clock clock) {
        this.presences = presences;
        this.notes = notes;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    public DoorAnswer checkIn(long seminarId, String reference, Press press) {
        Correspondent person = find(seminarId, reference);
        // Before the presence: whoever sees the note of a press sees what it did.
        boolean repeated = notes.existsById(press.clientId());
        Presence there = presence(person);
        if (there != null) {
            return answer(Outcome.ALREADY_HERE, person, there);
        }
        if (person.state() != RegistrationState.CONFIRMED) {
            return answer(Outcome.NO_PLACE, person, null);
        }
        if (repeated) {
            return answer(Outcome.NOT_HERE, person, null);
        }
        notes.saveAndFlush(new DoorNote(press.clientId(), seminarId));
        Arrival arrival = new Arrival(press.before(clock.instant()), audit.actor());
        Presence noted = presences.saveAndFlush(Presence.of(seminarId, person.registrationId(), arrival));
        return answer(Outcome.ARRIVED, person, noted);
    }

    public DoorAnswer undo(long seminarId, String reference, Press press) {
        Correspondent person = find(seminarId, reference);
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
        audit.record("undid check-in", reference);
        return answer(Outcome.UNDONE, person, null);
    }

    private Correspondent find(long seminarId, String reference) {
        return people.find(seminarId, reference).orElseThrow(() -> new NotFoundException("registration " + reference));
    }

    private @Nullable Presence presence(Correspondent person) {
        return presences.findByRegistrationId(person.registrationId()).orElse(null);
    }

    private static DoorAnswer answer(Outcome outcome, Correspondent person, @Nullable Presence there) {
        return new DoorAnswer(outcome, person.name(), there == null ? null : there.arrival());
    }
}
