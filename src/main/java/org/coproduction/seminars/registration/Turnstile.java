package org.coproduction.seminars.registration;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.coproduction.seminars.site.TooBusyException;
import org.springframework.stereotype.Component;

/**
 * Lets few people at a time to the lock of a seminar. They are served one after the other there anyway; whoever waits here holds
 * no connection to the database, so that a rush leaves enough of them for all other pages.
 */
@Component
class Turnstile {

    private static final int AT_ONCE = 4;

    /** Longer than two hundred people take, shorter than browsers and proxies wait. */
    private static final long PATIENCE_S = 25;

    private final Semaphore permits = new Semaphore(AT_ONCE, true);

    /** @throws TooBusyException if it is not their turn in time */
    <T> T pass(Supplier<T> work) {
        if (!isAdmitted()) {
            throw new TooBusyException();
        }
        try {
            return work.get();
        } finally {
            permits.release();
        }
    }

    private boolean isAdmitted() {
        try {
            return permits.tryAcquire(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
