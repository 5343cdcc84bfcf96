package org.coproduction.seminars.privacy;

import java.time.Instant;

/** One kind of personal data that is deleted by itself, and when; a feature implements it as a bean. */
public interface RetentionRule {

    RetentionEntry entry();

    /** How much of it would be deleted at that time, in the unit of {@link #deleteExpired}. */
    long countExpired(Instant at);

    /**
     * Deletes some of it, in the transaction of whoever calls. What another instance has in hand is left out.
     *
     * @param most no more than this, where there may be many
     * @return how much it was; less than {@code most} once nothing is left
     */
    int deleteExpired(Instant now, int most);
}
