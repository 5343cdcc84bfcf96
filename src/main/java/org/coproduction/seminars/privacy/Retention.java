package org.coproduction.seminars.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Deletes by all rules, every hour, some at a time. As many instances as wanted do so side by side. */
@Service
public class Retention {

    private static final Logger log = LoggerFactory.getLogger(Retention.class);

    /** What one rule may delete in one round: 20,000 at most, the rest an hour later. */
    private static final int MOST_STEPS = 100;

    private final List<RetentionRule> rules;
    private final RetentionStep step;
    private final Clock clock;

    Retention(List<RetentionRule> rules, RetentionStep step, Clock clock) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(rule -> rule.entry().order()))
                .toList();
        this.step = step;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 180_000)
    public void deleteExpired() {
        Instant now = clock.instant();
        rules.forEach(rule -> deleteExpired(rule, now));
    }

    /** One rule that fails must not keep the others back. */
    private void deleteExpired(RetentionRule rule, Instant now) {
        try {
            int steps = 0;
            while (steps < MOST_STEPS && take(rule, now)) {
                steps++;
            }
        } catch (RuntimeException failure) {
            log.error(
                    "Not everything that has expired was deleted: {}",
                    rule.entry().name(),
                    failure);
        }
    }

    /** Another instance did the same at the same moment: the second try sees what it did. */
    private boolean take(RetentionRule rule, Instant now) {
        try {
            return step.take(rule, now);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException another) {
            return step.take(rule, now);
        }
    }

    /** In the order in which they are shown. */
    public List<RetentionRule> rules() {
        return rules;
    }
}
