package org.coproduction.seminars.programme;

import org.coproduction.seminars.programme.SeminarPlaces.Places;
import org.jspecify.annotations.Nullable;

/**
 * One kind of place in numbers: capacity = taken + kept back + free, unless more are given away than there are.
 *
 * @param capacity null where this kind isn’t offered, or not yet
 */
public record PlaceSum(PlaceKind kind, @Nullable Integer capacity, Places places) {

    public int taken() {
        return places.taken();
    }

    public int keptBack() {
        return places.keptBack();
    }

    public int waiting() {
        return places.waiting();
    }

    public boolean isOffered() {
        return capacity != null;
    }

    boolean isInUse() {
        return isOffered() || taken() + keptBack() + waiting() > 0;
    }

    public int free() {
        return Math.max(0, left());
    }

    /** How many more are taken or kept back than there are. */
    public int overBy() {
        return Math.max(0, -left());
    }

    private int left() {
        return capacity == null ? 0 : capacity - taken() - keptBack();
    }

    /** How many places newcomers can have: none while people wait, whom nobody passes. */
    public int open() {
        return waiting() > 0 ? 0 : free();
    }
}
