package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.coproduction.seminars.privacy.RetentionEntry;
import org.coproduction.seminars.privacy.RetentionPeriods;
import org.coproduction.seminars.privacy.RetentionRule;
import org.coproduction.seminars.programme.SeminarEnds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people said about access, food and themselves. What they let us keep for the series stays until that is over; as what they
 * came is counted first.
 */
@Component
class NeedsRetention implements RetentionRule {

    private final ExpiredRegistrations registrations;
    private final GroupCount groups;
    private final SeminarEnds ends;
    private final RetentionPeriods periods;
    private final ApplicationEventPublisher events;

    NeedsRetention(
            ExpiredRegistrations registrations,
            GroupCount groups,
            SeminarEnds ends,
            RetentionPeriods periods,
            ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.groups = groups;
        this.ends = ends;
        this.periods = periods;
        this.events = events;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                20,
                "access, food, group and notes",
                "registration.retention.needs",
                "registration.retention.needs.until",
                List.of(periods.needs()));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        List<Long> over = ends.over(at, periods.needs());
        return over.isEmpty() ? 0 : registrations.countNeeds(over, settled(at));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        List<Long> over = ends.over(now, periods.needs());
        if (over.isEmpty()) {
            return 0;
        }
        Set<Boolean> settled = settled(now);
        List<Registration> expired = registrations.claimNeeds(over, settled, most);
        expired.forEach(registration -> forget(registration, settled));
        return expired.size();
    }

    /** Whose needs are deleted, by whether we may keep them for the series. */
    private Set<Boolean> settled(Instant at) {
        return ends.isSeriesOver(at, periods.needs()) ? Set.of(true, false) : Set.of(false);
    }

    private void forget(Registration registration, Set<Boolean> settled) {
        groups.add(registration);
        registration.forgetWhatElseTheySaid();
        if (settled.contains(registration.answers().needs().keepAccess())) {
            registration.forgetNeeds();
            events.publishEvent(new SensitiveAnswersDeleted(registration.id(), registration.seminarId()));
        }
    }
}
