package org.coproduction.seminars.site.web;

import java.time.Duration;
import java.time.Instant;

/**
 * Counts what happened in the last while, whenever that is asked: this window and, as far as it still reaches into the while, the
 * window before, as if that had been spread evenly. Needs three numbers, however much happens.
 */
final class SlidingCount {

    private final long windowMillis;
    private long window;
    private int before;
    private int now;

    SlidingCount(Duration window) {
        this.windowMillis = window.toMillis();
    }

    /**
     * @param most in any time as long as the window
     * @return whether it was counted; what is too much is not
     */
    synchronized boolean add(Instant time, int most) {
        long millis = time.toEpochMilli();
        turnTo(Math.floorDiv(millis, windowMillis));
        double elapsed = (double) Math.floorMod(millis, windowMillis) / windowMillis;
        if (before * (1 - elapsed) + now >= most) {
            return false;
        }
        now++;
        return true;
    }

    private void turnTo(long next) {
        if (next != window) {
            before = next == window + 1 ? now : 0;
            now = 0;
            window = next;
        }
    }
}
