package org.coproduction.seminars.attendance;

import java.time.Clock;
import java.util.Optional;
import org.coproduction.seminars.admin.AuditLog;
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
     * The same press sent again changes nothing.
     *
     * @param anyway whether the member of staff has seen that the room is full
     * @return empty if they had been let in before and removed since
     * @throws OtherDayException if it is not the day of the seminar, and whoever pressed has not said that they know
     * @throws RoomFullException if it is full, and they haven’t
     */
    public Optional<WalkIn> admit(long seminarId, Press press, String name, boolean anyway) {
        SeminarFacts seminar = room.lock(seminarId);
        if (notes.existsById(press.clientId())) {
            return presences
                    .findFirstBySeminarIdAndNameAndRegistrationIdIsNullOrderByIdDesc(seminarId, name)
                    .map(WalkIn::of);
        }
        if (press.isDoubtful(seminar, clock.instant())) {
            throw new OtherDayException();
        }
        if (!anyway && room.isFull(seminar)) {
            throw new RoomFullException();
        }
        notes.saveAndFlush(new DoorNote(press.clientId(), seminarId));
        Arrival arrival = new Arrival(press.before(clock.instant()), audit.actor());
        return Optional.of(WalkIn.of(presences.saveAndFlush(Presence.walkIn(seminarId, name, arrival))));
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
