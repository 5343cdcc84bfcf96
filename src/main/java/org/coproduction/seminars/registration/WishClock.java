package org.coproduction.seminars.registration;

import java.time.Clock;
import java.util.Arrays;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarChanged;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarStatus;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets that somebody would rather have the other kind of place, once nobody can get it any more. A seminar that was moved
 * online may move back.
 */
@Component
@Transactional
class WishClock {

    private final Registrations registrations;
    private final SeminarCatalogue seminars;
    private final Clock clock;

    WishClock(Registrations registrations, SeminarCatalogue seminars, Clock clock) {
        this.registrations = registrations;
        this.seminars = seminars;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 360_000)
    public void forgetIdle() {
        registrations.seminarsWithWishes().forEach(this::forgetIdle);
    }

    @EventListener
    void forgetIdle(SeminarChanged change) {
        forgetIdle(change.seminarId());
    }

    private void forgetIdle(long seminarId) {
        SeminarFacts seminar = seminars.lock(seminarId);
        boolean ended =
                seminar.status() == SeminarStatus.CANCELLED || seminar.date().hasBegunAt(clock.instant());
        Arrays.stream(PlaceKind.values())
                .filter(kind -> ended || seminar.status() != SeminarStatus.MOVED_ONLINE && !seminar.offers(kind))
                .flatMap(kind -> registrations.findBySeminarIdAndWantsKind(seminarId, kind).stream())
                .forEach(Registration::stopWanting);
    }
}
