package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is next: whoever joined first; each kind of place has a list of its own. Where the organisers have chosen so, people who
 * still waited when an earlier seminar began come before others.
 */
@Component
@Transactional(readOnly = true)
class WaitingOrder {

    private static final Comparator<Registration> BY_TIME =
            Comparator.comparing(Registration::waitingSince).thenComparing(Registration::id);

    private final Registrations registrations;
    private final RulesOfSeminars rules;
    private final SeminarCatalogue seminars;
    private final Clock clock;

    WaitingOrder(Registrations registrations, RulesOfSeminars rules, SeminarCatalogue seminars, Clock clock) {
        this.registrations = registrations;
        this.rules = rules;
        this.seminars = seminars;
        this.clock = clock;
    }

    WaitingRules rules(long seminarId) {
        return rules.findBySeminarId(seminarId).map(SeminarRules::rules).orElse(WaitingRules.USUAL);
    }

    List<Registration> queue(long seminarId, PlaceKind kind) {
        return registrations.waitingFor(seminarId, kind).stream()
                .sorted(order(seminarId))
                .toList();
    }

    /** Places on the waiting lists, from 1, by id of the registration; whoever doesn’t wait has none. */
    Map<Long, Integer> positions(long seminarId) {
        List<Waiting> waiting = registrations.waiting(seminarId);
        if (!waiting.isEmpty() && rules(seminarId).turnedAwayFirst()) {
            Set<String> turnedAway = turnedAwayBefore(seminarId);
            waiting = waiting.stream()
                    .sorted(Comparator.comparing(one -> turnedAway.contains(one.email()) ? 0 : 1))
                    .toList();
        }
        Map<PlaceKind, Integer> last = new EnumMap<>(PlaceKind.class);
        Map<Long, Integer> positions = new HashMap<>();
        waiting.forEach(one -> positions.put(one.id(), last.merge(one.kind(), 1, Integer::sum)));
        return positions;
    }

    private Comparator<Registration> order(long seminarId) {
        if (!rules(seminarId).turnedAwayFirst()) {
            return BY_TIME;
        }
        Set<String> turnedAway = turnedAwayBefore(seminarId);
        Predicate<Registration> first = registration -> turnedAway.contains(registration.activeEmail());
        return Comparator.comparing((Registration registration) -> first.test(registration) ? 0 : 1)
                .thenComparing(BY_TIME);
    }

    /** Known by their addresses. */
    private Set<String> turnedAwayBefore(long seminarId) {
        Instant now = clock.instant();
        List<Long> earlier = seminars.all().stream()
                .filter(seminar -> seminar.id() != seminarId
                        && seminar.status().isOn()
                        && seminar.date().isOverAt(now))
                .map(SeminarFacts::id)
                .toList();
        return earlier.isEmpty() ? Set.of() : registrations.addressesTurnedAway(earlier);
    }
}
