package org.coproduction.seminars.interest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every minute whether a seminar has opened, in whatever way. As many instances as wanted do so side by side. */
@Component
class InterestClock {

    private static final Logger log = LoggerFactory.getLogger(InterestClock.class);

    private final InterestRound round;

    InterestClock(InterestRound round) {
        this.round = round;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 30_000)
    void tick() {
        round.forgetUnconfirmed();
        round.seminarIds().forEach(this::tell);
    }

    /** One seminar that fails must not keep the others back. */
    private void tell(long seminarId) {
        try {
            while (round.tellSome(seminarId)) {
                log.debug("More people to tell of seminar {}", seminarId);
            }
        } catch (RuntimeException failure) {
            log.error("Not everybody was told of seminar {}", seminarId, failure);
        }
    }
}
