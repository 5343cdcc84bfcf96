package org.coproduction.seminars.registration;

import java.time.Clock;
import org.coproduction.seminars.programme.SeminarChanged;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Passes places on: when an offer has run out, and when a seminar was changed and may have more places. */
@Component
class OfferClock {

    private final Registrations registrations;
    private final WaitingList waitingList;
    private final Clock clock;

    OfferClock(Registrations registrations, WaitingList waitingList, Clock clock) {
        this.registrations = registrations;
        this.waitingList = waitingList;
        this.clock = clock;
    }

    void passOnExpiredOffers() {
        registrations.seminarsWithExpiredOffers(clock.instant()).forEach(waitingList::offerFreePlaces);
    }

    @EventListener
    void passOnNewPlaces(SeminarChanged change) {
        waitingList.offerFreePlaces(change.seminarId());
    }

    @Component
    @Profile("!test")
    static class EveryMinute {

        private final OfferClock offers;

        EveryMinute(OfferClock offers) {
            this.offers = offers;
        }

        @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
        void tick() {
            offers.passOnExpiredOffers();
        }
    }
}
