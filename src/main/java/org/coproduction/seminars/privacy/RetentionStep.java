package org.coproduction.seminars.privacy;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes some, and keeps how much it was in the same transaction. */
@Component
@Transactional
class RetentionStep {

    private static final int MOST = 200;

    private final ApplicationEventPublisher events;

    RetentionStep(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @return whether there may be more */
    boolean take(RetentionRule rule, Instant now) {
        int deleted = rule.deleteExpired(now, MOST);
        if (deleted > 0) {
            events.publishEvent(new ExpiredDataDeleted(rule.entry().name(), deleted));
        }
        return deleted >= MOST;
    }
}
