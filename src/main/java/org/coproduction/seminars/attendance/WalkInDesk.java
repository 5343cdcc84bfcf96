package org.coproduction.seminars.attendance;

import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Places;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who come without having registered. */
@Service
@Transactional
public class WalkInDesk {

    private final Presences presences;
    private final SeminarCatalogue seminars;
    private final SeminarPlaces places;
    private final AuditLog audit;
    private final Clock clock;

    WalkInDesk(Presences presences, SeminarCatalogue seminars, SeminarPlaces places, AuditLog audit, Clock clock) {
        this.presences = presences;
        this.seminars = seminars;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Two doors can’t give the last place away twice: the seminar is locked.
     *
     * @param anyway whether the member of staff has seen that the room is full
     * @throws RoomFullException if it is, and they haven’t
     */
    public void admit(long seminarId, String name, boolean anyway) {
        SeminarFacts seminar = seminars.lock(seminarId);
        if (!anyway && isFull(seminar)) {
            throw new RoomFullException();
        }
        presences.saveAndFlush(Presence.walkIn(seminarId, name, new Arrival(clock.instant(), audit.actor())));
    }

    public void remove(long seminarId, long id) {
        Presence walkIn = presences
                .findByIdAndSeminarIdAndRegistrationIdIsNull(id, seminarId)
                .orElseThrow(() -> new NotFoundException("walk-in " + id));
        presences.delete(walkIn);
        audit.record("removed walk-in", seminars.facts(seminarId).name());
    }

    /** Whether everybody who has a place, the places kept back and the walk-ins fill the room. */
    private boolean isFull(SeminarFacts seminar) {
        Integer capacity = seminar.capacity().of(PlaceKind.IN_PERSON);
        if (capacity == null || seminar.isHeldOnline()) {
            return false;
        }
        Places inPerson = places.taken(List.of(seminar.id()))
                .getOrDefault(seminar.id(), Taken.NONE)
                .inPerson();
        int walkIns = presences.countBySeminarIdAndRegistrationIdIsNull(seminar.id());
        return inPerson.taken() + inPerson.keptBack() + walkIns >= capacity;
    }
}
