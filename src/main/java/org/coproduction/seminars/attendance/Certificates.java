package org.coproduction.seminars.attendance;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.springframework.stereotype.Component;

/**
 * Whose attendance is certified: of those who came, whoever has a place or was let in without one. Nobody’s before the seminar
 * begins or while it is off, whatever the door noted, and nobody’s who has cancelled since.
 */
@Component
class Certificates {

    private final Presences presences;
    private final SeminarCatalogue seminars;
    private final Clock clock;

    Certificates(Presences presences, SeminarCatalogue seminars, Clock clock) {
        this.presences = presences;
        this.seminars = seminars;
        this.clock = clock;
    }

    Set<Long> earned(long seminarId, Collection<Long> registrationIds) {
        boolean begun = seminars.facts(seminarId).hasBegun(clock.instant());
        return begun && !registrationIds.isEmpty() ? presences.certified(registrationIds) : Set.of();
    }
}
