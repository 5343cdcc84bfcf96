package org.coproduction.seminars.admin;

import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.privacy.RetentionEntry;
import org.coproduction.seminars.privacy.RetentionPeriods;
import org.coproduction.seminars.privacy.RetentionRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who did what: names of staff, and now and then of whom they did it to. */
@Component
class AuditRetention implements RetentionRule {

    private final AuditEntries entries;
    private final RetentionPeriods periods;

    AuditRetention(AuditEntries entries, RetentionPeriods periods) {
        this.entries = entries;
        this.periods = periods;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                100,
                "entries of the audit",
                "admin.retention.record",
                "admin.retention.record.until",
                List.of(periods.audit()));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        return entries.countByHappenedAtBefore(UkTime.minus(at, periods.audit()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        return entries.deleteBefore(UkTime.minus(now, periods.audit()));
    }
}
