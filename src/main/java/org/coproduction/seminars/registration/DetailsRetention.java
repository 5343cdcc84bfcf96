package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.privacy.RetentionEntry;
import org.coproduction.seminars.privacy.RetentionPeriods;
import org.coproduction.seminars.privacy.RetentionRule;
import org.coproduction.seminars.programme.SeminarEnds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who the people were. Their registrations go on being counted; those whose needs we may keep are kept as long as these. */
@Component
class DetailsRetention implements RetentionRule {

    private final ExpiredRegistrations registrations;
    private final GroupCount groups;
    private final SeminarEnds ends;
    private final RetentionPeriods periods;
    private final ApplicationEventPublisher events;

    DetailsRetention(
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
                40,
                "names and ways to reach people",
                "registration.retention.details",
                "registration.retention.details.until",
                List.of(periods.details(), periods.needs(), periods.undated()));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        List<Long> over = ends.over(at, periods.details());
        return over.isEmpty() ? 0 : registrations.countDetails(over, settled(at));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        List<Long> over = ends.over(now, periods.details());
        if (over.isEmpty()) {
            return 0;
        }
        List<Registration> expired = registrations.claimDetails(over, settled(now), most);
        expired.forEach(registration -> forget(registration, now));
        registrations.deleteLinks(expired.stream().map(Registration::id).toList());
        registrations.deleteAttempts(over, UkTime.minus(now, periods.details()));
        registrations.forgetKeptFor(over);
        return expired.size();
    }

    private Set<Boolean> settled(Instant at) {
        return ends.isSeriesOver(at, periods.needs()) ? Set.of(true, false) : Set.of(false);
    }

    /** As what they came may not be counted yet, when several instances delete at once. */
    private void forget(Registration registration, Instant now) {
        groups.add(registration);
        registration.forgetPerson(now);
        events.publishEvent(new PersonForgotten(registration.id(), registration.seminarId()));
    }
}
