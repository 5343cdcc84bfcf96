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

/** Who applied for a bursary; how many did, what was decided and what it cost is kept. */
@Component
class ApplicantRetention implements RetentionRule {

    private final ExpiredApplications applications;
    private final SeminarEnds ends;
    private final RetentionPeriods periods;

    ApplicantRetention(ExpiredApplications applications, SeminarEnds ends, RetentionPeriods periods) {
        this.applications = applications;
        this.ends = ends;
        this.periods = periods;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                54,
                "people who applied for bursaries",
                "bursary.retention.details",
                "bursary.retention.details.until",
                List.of(periods.details()));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        List<Long> over = ends.over(at, periods.details());
        return over.isEmpty() ? 0 : applications.countDetails(over);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        List<Long> over = ends.over(now, periods.details());
        if (over.isEmpty()) {
            return 0;
        }
        List<BursaryApplication> expired = applications.claimDetails(over, most);
        expired.forEach(application -> application.forgetPerson(now));
        applications.deleteLinks(expired.stream().map(BursaryApplication::id).toList());
        applications.deleteAttempts(over);
        return expired.size();
    }
}
