package org.coproduction.seminars.interest;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.springframework.stereotype.Component;

/** Where a seminar stands now. */
@Component
class Standing {

    private static final Set<SeminarPhase> AWAITED =
            Set.of(SeminarPhase.ANNOUNCED, SeminarPhase.OPENS_LATER, SeminarPhase.POSTPONED);

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
        return AWAITED.contains(of(seminar));
    }
}
