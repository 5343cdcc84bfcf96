package org.coproduction.seminars.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the places of seminars. What is counted while the seminar is locked stays true until the transaction ends. */
@Component
@Transactional(readOnly = true)
class PlaceCounts implements SeminarPlaces {

    private final Registrations registrations;
    private final KeptPlaces keptPlaces;

    PlaceCounts(Registrations registrations, KeptPlaces keptPlaces) {
        this.registrations = registrations;
        this.keptPlaces = keptPlaces;
    }

    Taken of(long seminarId) {
        return taken(List.of(seminarId)).getOrDefault(seminarId, Taken.NONE);
    }

    @Override
    public Map<Long, Taken> taken(Collection<Long> seminarIds) {
        if (seminarIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Map<PlaceKind, SeminarCount>> counts = Stream.of(
                        registrations.counts(seminarIds),
                        registrations.wanting(seminarIds),
                        keptPlaces.counts(seminarIds))
                .flatMap(List::stream)
                .collect(groupingBy(
                        SeminarCount::seminarId, toMap(SeminarCount::kind, count -> count, SeminarCount::plus)));
        return counts.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> taken(entry.getValue())));
    }

    private static Taken taken(Map<PlaceKind, SeminarCount> counts) {
        return new Taken(places(counts, PlaceKind.IN_PERSON), places(counts, PlaceKind.ONLINE));
    }

    private static Places places(Map<PlaceKind, SeminarCount> counts, PlaceKind kind) {
        SeminarCount count = counts.get(kind);
        return count == null ? Places.NONE : count.places();
    }
}
