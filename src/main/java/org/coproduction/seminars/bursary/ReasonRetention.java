package org.coproduction.seminars.bursary;

import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.privacy.RetentionEntry;
import org.coproduction.seminars.privacy.RetentionPeriods;
import org.coproduction.seminars.privacy.RetentionRule;
import org.coproduction.seminars.programme.SeminarEnds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Why somebody asked for a bursary, and what the panel noted. */
@Component
class ReasonRetention implements RetentionRule {

    private final ExpiredApplications applications;
    private final SeminarEnds ends;
    private final RetentionPeriods periods;

    ReasonRetention(ExpiredApplications applications, SeminarEnds ends, RetentionPeriods periods) {
        this.applications = applications;
        this.ends = ends;
        this.periods = periods;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                52,
                "reasons for bursaries",
                "bursary.retention.reasons",
                "bursary.retention.reasons.until",
                List.of(periods.needs()));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        List<Long> over = ends.over(at, periods.needs());
        return over.isEmpty() ? 0 : applications.countReasons(over);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        List<Long> over = ends.over(now, periods.needs());
        if (over.isEmpty()) {
            return 0;
        }
        List<BursaryApplication> expired = applications.claimReasons(over, most);
        expired.forEach(BursaryApplication::forgetReasons);
        return expired.size();
    }
}
