package org.coproduction.seminars.correspondence;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has messages written that are not finished, every few seconds; as many instances as wanted do so side by side. */
@Component
class MessageClock {

    private static final int OFTEN = 5_000;

    private final MessageClerk clerk;

    MessageClock(MessageClerk clerk) {
        this.clerk = clerk;
    }

    @Scheduled(fixedDelay = OFTEN, initialDelay = OFTEN)
    void tick() {
        for (long circular : clerk.unfinished()) {
            boolean more = true;
            while (more) {
                more = clerk.writeSome(circular);
            }
        }
    }
}
