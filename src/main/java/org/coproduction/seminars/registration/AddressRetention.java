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

/** New addresses whose owners never answered, and the marks that the others leave. */
@Component
class AddressRetention implements RetentionRule {

    private static final Period KEPT_FOR = Period.ofDays((int) AddressRequests.OPEN_FOR.toDays());

    private final AddressChanges changes;

    AddressRetention(AddressChanges changes) {
        this.changes = changes;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                15,
                "new addresses",
                "registration.retention.addresses",
                "registration.retention.addresses.until",
                List.of(KEPT_FOR));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        return changes.countByMadeAtBefore(UkTime.minus(at, KEPT_FOR));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        return changes.deleteMadeBefore(UkTime.minus(now, KEPT_FOR));
    }
}
