package org.coproduction.seminars.attendance;

import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.attendance.DoorAnswer.Outcome;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.LettingIn;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Component;

/** Who may come in: whoever has a place, and others if staff let them in. */
@Component
class Threshold {

    private final Correspondents people;
    private final LettingIn lettingIn;
    private final Room room;
    private final AuditLog audit;

    Threshold(Correspondents people, LettingIn lettingIn, Room room, AuditLog audit) {
        this.people = people;
        this.lettingIn = lettingIn;
        this.room = room;
        this.audit = audit;
    }

    Correspondent find(long seminarId, String reference) {
        return people.find(seminarId, reference).orElseThrow(() -> new NotFoundException("registration " + reference));
    }

    SeminarFacts seminar(long seminarId) {
        return room.seminar(seminarId);
    }

    SeminarFacts lock(long seminarId) {
        return room.lock(seminarId);
    }

    static Outcome expect(Correspondent person) {
        return person.state() == RegistrationState.CONFIRMED ? Outcome.ARRIVED : Outcome.NO_PLACE;
    }

    /** Call while the seminar is locked. */
    Outcome letIn(Correspondent person, SeminarFacts seminar, boolean anyway) {
        boolean inRoom = seminar.isHeldOnline() || person.attendance().kind() == PlaceKind.IN_PERSON;
        if (inRoom && person.state() == RegistrationState.CONFIRMED) {
            return Outcome.ARRIVED;
        }
        boolean holdsPlace = inRoom && person.state().holdsPlace();
        if (!holdsPlace && !anyway && room.isFull(seminar)) {
            return Outcome.FULL;
        }
        lettingIn.letIn(person.registrationId());
        audit.record("let in at the door", person.reference());
        return Outcome.LET_IN;
    }

    void undo(Correspondent person) {
        lettingIn.undo(person.registrationId());
    }
}
