package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletes what people said about access and food 90 days after their seminar; of those who let us keep it for the series, 90 days
 * after its last seminar.
 */
@Service
@Transactional
public class NeedsRetention {

    private static final Duration KEPT_FOR = Duration.ofDays(90);

    private final Registrations registrations;
    private final SeminarCatalogue seminars;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NeedsRetention(
            Registrations registrations,
            SeminarCatalogue seminars,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.seminars = seminars;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 240_000)
    public void deleteExpired() {
        Instant expired = clock.instant().minus(KEPT_FOR);
        Predicate<SeminarFacts> over = seminar -> seminar.date().isOverAt(expired);
        boolean seriesOver = seminars.all().stream().allMatch(over);
        seminars.all().stream().filter(over).forEach(seminar -> clean(seminar, seriesOver));
    }

    private void clean(SeminarFacts seminar, boolean seriesOver) {
        List<Registration> expired = registrations.withNeeds(seminar.id()).stream()
                .filter(registration ->
                        seriesOver || !registration.answers().needs().keepAccess())
                .toList();
        expired.forEach(registration -> {
            registration.forgetNeeds();
            events.publishEvent(new SensitiveAnswersDeleted(registration.id(), seminar.id()));
        });
        if (!expired.isEmpty()) {
            audit.record("deleted expired answers about access and food", seminar.name() + " – " + expired.size());
        }
    }
}
