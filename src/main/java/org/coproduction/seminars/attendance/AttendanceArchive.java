package org.coproduction.seminars.attendance;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over who came to a seminar that was run without the door page, from a list on paper for example. */
@Service
@Transactional
public class AttendanceArchive {

    private final Presences presences;

    AttendanceArchive(Presences presences) {
        this.presences = presences;
    }

    /** @param by name of whoever noted it */
    public void add(long seminarId, long registrationId, Instant arrivedAt, String by) {
        presences.saveAndFlush(Presence.of(seminarId, registrationId, new Arrival(arrivedAt, by)));
    }

    /** @param by name of whoever noted it */
    public void addWalkIn(long seminarId, String name, Instant arrivedAt, String by) {
        presences.saveAndFlush(Presence.walkIn(seminarId, name, new Arrival(arrivedAt, by)));
    }
}
