package org.coproduction.seminars.registration;

import java.time.Clock;
import org.coproduction.seminars.programme.SeminarChanged;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Passes places on: when an offer has run out, and when a seminar was changed, with which offers may end and places come. */
@Component
class OfferClock {

    private final Registrations registrations;
    private final OfferReview review;
    private final WaitingList waitingList;
    private final NoPlaceRound noPlace;
    private final Clock clock;

    OfferClock(
            Registrations registrations,
            OfferReview review,
            WaitingList waitingList,
            NoPlaceRound noPlace,
            Clock clock) {
        this.registrations = registrations;
        this.review = review;
        this.waitingList = waitingList;
        this.noPlace = noPlace;
        this.clock = clock;
    }

    void passOnExpiredOffers() {
        registrations.seminarsWithExpiredOffers(clock.instant()).forEach(waitingList::offerFreePlaces);
    }

    void tellWhoeverWaitsInVain() {
        noPlace.seminarIds().forEach(this::tellAll);
    }

    private void tellAll(long seminarId) {
        boolean more = true;
        while (more) {
            more = noPlace.tellSome(seminarId);
        }
    }

    @EventListener
    void passOnNewPlaces(SeminarChanged change) {
        passOnNewPlaces(change.seminarId());
    }

    /** Also where other rules hold for the waiting list. */
    void passOnNewPlaces(long seminarId) {
        review.review(seminarId);
        waitingList.offerFreePlaces(seminarId);
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

        @Scheduled(fixedDelay = 60_000, initialDelay = 90_000)
        void tell() {
            offers.tellWhoeverWaitsInVain();
        }
    }
}
