package org.coproduction.seminars.interest;

import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.springframework.stereotype.Component;

/** Where a seminar stands now. */
@Component
class Standing {

    private final SeminarPlaces places;
    private final Clock clock;

    Standing(SeminarPlaces places, Clock clock) {
        this.places = places;
        this.clock = clock;
    }

    SeminarPhase of(SeminarFacts seminar) {
        Taken taken = places.taken(List.of(seminar.id())).getOrDefault(seminar.id(), Taken.NONE);
        return seminar.phase(clock.instant(), taken);
    }

    /** Whether there is something to wait for. */
    boolean isAwaited(SeminarFacts seminar) {
        SeminarPhase phase = of(seminar);
        return phase == SeminarPhase.ANNOUNCED || phase == SeminarPhase.OPENS_LATER;
    }
}
