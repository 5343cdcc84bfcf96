package org.coproduction.seminars.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a mail is tried again: after 1, 5, 15 and 60 minutes, then every four hours until two days are over. */
final class RetryPlan {

    private static final List<Duration> FIRST_PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));
    private static final Duration LATER_PAUSE = Duration.ofHours(4);
    private static final int MOST_ATTEMPTS = FIRST_PAUSES.size() + 12;

    private RetryPlan() {}

    static boolean isOver(int attempts) {
        return attempts >= MOST_ATTEMPTS;
    }

    /** Empty when it is time to give up. */
    static Optional<Duration> pauseAfter(int attempts) {
        if (isOver(attempts)) {
            return Optional.empty();
        }
        return Optional.of(attempts <= FIRST_PAUSES.size() ? FIRST_PAUSES.get(attempts - 1) : LATER_PAUSE);
    }
}
