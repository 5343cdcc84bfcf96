package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People who still waited when another seminar was over, and have had no place at a later one. */
@Component
@Transactional(readOnly = true)
class TurnedAway {

    private final Registrations registrations;
    private final SeminarCatalogue seminars;
    private final Clock clock;

    TurnedAway(Registrations registrations, SeminarCatalogue seminars, Clock clock) {
        this.registrations = registrations;
        this.seminars = seminars;
        this.clock = clock;
    }

    /** By number of the registration. */
    Set<Long> among(List<Waiting> waiting, long seminarId) {
        Map<Long, SeminarFacts> others = seminars.all().stream()
                .filter(seminar -> seminar.id() != seminarId
                        && seminar.status().isOn()
                        && seminar.date().start() != null)
                .collect(Collectors.toMap(SeminarFacts::id, seminar -> seminar));
        if (others.values().stream().noneMatch(this::isOver)) {
            return Set.of();
        }
        Map<String, Instant> missed = new HashMap<>();
        Map<String, Instant> had = new HashMap<>();
        luck(waiting, others.keySet()).forEach(luck -> {
            SeminarFacts seminar = Objects.requireNonNull(others.get(luck.seminarId()));
            if (luck.hadPlace()) {
                keepLatest(luck, seminar, had);
            } else if (isOver(seminar)) {
                keepLatest(luck, seminar, missed);
            }
        });
        return waiting.stream()
                .filter(one -> latest(one, missed).isAfter(latest(one, had)))
                .map(Waiting::id)
                .collect(Collectors.toSet());
    }

    private boolean isOver(SeminarFacts seminar) {
        return seminar.date().isOverAt(clock.instant());
    }

    private List<EarlierLuck> luck(List<Waiting> waiting, Collection<Long> seminarIds) {
        Set<String> emails = waiting.stream()
                .map(one -> one.person().email())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Set<String> names = waiting.stream().map(one -> one.person().sortName()).collect(Collectors.toSet());
        return registrations.luck(seminarIds, emails, names);
    }

    private static void keepLatest(EarlierLuck luck, SeminarFacts seminar, Map<String, Instant> latest) {
        Instant start = Objects.requireNonNull(seminar.date().start());
        luck.person()
                .marks()
                .forEach(mark -> latest.merge(mark, start, (one, other) -> one.isAfter(other) ? one : other));
    }

    private static Instant latest(Waiting one, Map<String, Instant> known) {
        return one.person().marks().stream()
                .map(mark -> known.getOrDefault(mark, Instant.MIN))
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }
}
