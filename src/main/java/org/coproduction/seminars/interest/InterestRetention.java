package org.coproduction.seminars.interest;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.coproduction.seminars.privacy.RetentionEntry;
import org.coproduction.seminars.privacy.RetentionRule;
import org.coproduction.seminars.programme.SeminarEnds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Addresses that wait for places to open. The mail deletes them; where there never was one, the end of the seminar does. */
@Component
class InterestRetention implements RetentionRule {

    /** Long enough to tell them first that a seminar is cancelled. */
    private static final Period GRACE = Period.ofDays(7);

    private final Interests interests;
    private final SeminarEnds ends;

    InterestRetention(Interests interests, SeminarEnds ends) {
        this.interests = interests;
        this.ends = ends;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                5,
                "addresses waiting for places to open",
                "interest.retention",
                "interest.retention.until",
                List.of(Period.ofDays((int) Interest.UNCONFIRMED.toDays()), GRACE));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        List<Long> over = ends.over(at, GRACE);
        return over.isEmpty() ? 0 : interests.countBySeminarIdIn(over);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        return ends.over(now, GRACE).stream().mapToInt(interests::deleteAllOf).sum();
    }
}
