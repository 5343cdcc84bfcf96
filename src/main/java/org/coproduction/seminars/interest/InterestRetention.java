package org.coproduction.seminars.interest;

import java.time.Instant;
import java.time.Period;
import java.util.List;
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
    public String name() {
        return "addresses waiting for places to open";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String what() {
        return "interest.retention";
    }

    @Override
    public String until() {
        return "interest.retention.until";
    }

    @Override
    public List<Period> periods() {
        return List.of(Period.ofDays((int) Interest.UNCONFIRMED.toDays()), GRACE);
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
