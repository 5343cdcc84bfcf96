package org.coproduction.seminars.registration;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.privacy.RetentionEntry;
import org.coproduction.seminars.privacy.RetentionRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Forms that somebody began and has not gone on with, and the marks that those that were sent leave. */
@Component
class DraftRetention implements RetentionRule {

    private static final Period KEPT_FOR = Period.ofDays(2);

    private final Drafts drafts;

    DraftRetention(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                10,
                "forms that were begun",
                "registration.retention.drafts",
                "registration.retention.drafts.until",
                List.of(KEPT_FOR));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        return drafts.countByChangedAtBefore(UkTime.minus(at, KEPT_FOR));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        return drafts.deleteUnchangedSince(UkTime.minus(now, KEPT_FOR));
    }
}
