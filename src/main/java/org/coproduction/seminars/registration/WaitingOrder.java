package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is next: whoever joined first; each kind of place has a list of its own. Where the organisers have chosen so, people who
 * still waited when an earlier seminar was over, and have had no place since, come before others.
 */
@Component
@Transactional(readOnly = true)
class WaitingOrder {

    private final Registrations registrations;
    private final RulesOfSeminars rules;
    private final TurnedAway turnedAway;
    private final Clock clock;

    WaitingOrder(Registrations registrations, RulesOfSeminars rules, TurnedAway turnedAway, Clock clock) {
        this.registrations = registrations;
        this.rules = rules;
        this.turnedAway = turnedAway;
        this.clock = clock;
    }

    WaitingRules rules(long seminarId) {
        return rules.findBySeminarId(seminarId).map(SeminarRules::rules).orElse(WaitingRules.USUAL);
    }

    /** Until when a place offered now is held; empty once offers have stopped, and while there can be none. */
    Optional<Instant> heldUntil(SeminarFacts seminar) {
        return OfferTime.until(seminar, rules(seminar.id()).stopsBefore(), clock.instant());
    }

    /** The moment from which no place is offered; call only for a seminar that is on and has a day. */
    Instant stoppedAt(SeminarFacts seminar) {
        return OfferTime.stop(seminar, rules(seminar.id()).stopsBefore()).orElseThrow();
    }

    /** Whoever is next, at most so many. */
    List<Registration> next(long seminarId, PlaceKind kind, int atMost) {
        List<Long> ids = inOrder(seminarId).stream()
                .filter(one -> one.kind() == kind && !one.letIn())
                .limit(atMost)
                .map(Waiting::id)
                .toList();
        return registrations.findByIdIn(ids).stream()
                .sorted(Comparator.comparing(one -> ids.indexOf(one.id())))
                .toList();
    }

    /**
     * Places on the waiting lists, from 1, by id of the registration; whoever doesn’t wait has none. Whoever is in the room
     * keeps a turn, and stands before nobody.
     */
    Map<Long, Integer> positions(long seminarId) {
        Map<PlaceKind, Integer> before = new EnumMap<>(PlaceKind.class);
        Map<Long, Integer> positions = new HashMap<>();
        for (Waiting one : inOrder(seminarId)) {
            positions.put(one.id(), before.getOrDefault(one.kind(), 0) + 1);
            before.merge(one.kind(), one.letIn() ? 0 : 1, Integer::sum);
        }
        return positions;
    }

    private List<Waiting> inOrder(long seminarId) {
        List<Waiting> byTime = registrations.waiting(seminarId);
        if (byTime.isEmpty() || !rules(seminarId).turnedAwayFirst()) {
            return byTime;
        }
        Set<Long> first = turnedAway.among(byTime, seminarId);
        return byTime.stream()
                .sorted(Comparator.comparing(one -> first.contains(one.id()) ? 0 : 1))
                .toList();
    }
}
