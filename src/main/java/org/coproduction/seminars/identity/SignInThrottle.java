package org.coproduction.seminars.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: five wrong passwords in a quarter of an hour from one address, or thirty from anywhere, and the account
 * has to wait. Counted in the database, so that it holds over several instances.
 */
@Component
class SignInThrottle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_FROM_ONE_ADDRESS = 5;
    private static final int MOST_FROM_ANYWHERE = 30;
    private static final int LONGEST_EMAIL = 254;

    private final FailedSignIns failures;
    private final Clock clock;

    SignInThrottle(FailedSignIns failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /** @throws LockedException if there were too many wrong passwords just now */
    @Transactional(readOnly = true)
    void check(Authentication attempt) {
        Instant since = clock.instant().minus(WINDOW);
        String email = email(attempt);
        if (failures.countByEmailAndAddressAndFailedAtAfter(email, address(attempt), since) >= MOST_FROM_ONE_ADDRESS
                || failures.countByEmailAndFailedAtAfter(email, since) >= MOST_FROM_ANYWHERE) {
            throw new LockedException("Too many wrong passwords");
        }
    }

    @EventListener
    @Transactional
    void count(AuthenticationFailureBadCredentialsEvent failure) {
        Instant now = clock.instant();
        failures.deleteByFailedAtBefore(now.minus(WINDOW));
        Authentication attempt = failure.getAuthentication();
        failures.save(new FailedSignIn(email(attempt), address(attempt), now));
    }

    private static String email(Authentication attempt) {
        String typed = attempt.getName().strip().toLowerCase(Locale.ROOT).replace("\0", "");
        return typed.length() > LONGEST_EMAIL ? typed.substring(0, LONGEST_EMAIL) : typed;
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
