package org.coproduction.seminars.correspondence;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has letters written that are not finished, every few seconds; as many instances as wanted do so side by side. */
@Component
class MessageClock {

    private static final Logger log = LoggerFactory.getLogger(MessageClock.class);
    private static final int OFTEN = 5_000;

    private final List<Clerk> clerks;

    MessageClock(List<Clerk> clerks) {
        this.clerks = clerks;
    }

    @Scheduled(fixedDelay = OFTEN, initialDelay = OFTEN)
    void tick() {
        clerks.forEach(clerk -> clerk.unfinished().forEach(id -> write(clerk, id)));
    }

    /** What can’t be written must not keep the rest back; it is tried again. */
    private static void write(Clerk clerk, long id) {
        try {
            boolean more = true;
            while (more) {
                more = clerk.writeSome(id);
            }
        } catch (RuntimeException failure) {
            log.error("{} did not finish {}", clerk.getClass().getSimpleName(), id, failure);
        }
    }
}
