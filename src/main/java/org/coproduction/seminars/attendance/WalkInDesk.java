package org.coproduction.seminars.attendance;

import java.time.Clock;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.SubmissionId;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who come without having registered. */
@Service
@Transactional
public class WalkInDesk {

    private final Presences presences;
    private final DoorNotes notes;
    private final Room room;
    private final AuditLog audit;
    private final Clock clock;

    WalkInDesk(Presences presences, DoorNotes notes, Room room, AuditLog audit, Clock clock) {
        this.presences = presences;
        this.notes = notes;
        this.room = room;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The same submission sent again changes nothing.
     *
     * @param anyway whether the member of staff has seen that the room is full
     * @throws RoomFullException if it is, and they haven’t
     */
    public void admit(long seminarId, SubmissionId submission, String name, boolean anyway) {
        SeminarFacts seminar = room.lock(seminarId);
        if (notes.existsById(submission.text())) {
            return;
        }
        if (!anyway && room.isFull(seminar)) {
            throw new RoomFullException();
        }
        notes.saveAndFlush(new DoorNote(submission.text(), seminarId));
        presences.saveAndFlush(Presence.walkIn(seminarId, name, new Arrival(clock.instant(), audit.actor())));
    }

    public void remove(long seminarId, long id) {
        SeminarFacts seminar = room.lock(seminarId);
        Presence walkIn = presences
                .findByIdAndSeminarIdAndRegistrationIdIsNull(id, seminarId)
                .orElseThrow(() -> new NotFoundException("walk-in " + id));
        presences.delete(walkIn);
        audit.record("removed walk-in", seminar.name());
    }
}
