package org.coproduction.seminars.programme.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coproduction.seminars.programme.AccessFact;
import org.coproduction.seminars.programme.AccessKind;
import org.coproduction.seminars.programme.AccessState;
import org.jspecify.annotations.Nullable;

/** Access facts as forms hold them: two lists, of states and of words, in the order of the kinds. */
final class AccessRows {

    static final int LONGEST_WORDS = 1_000;

    private final List<AccessKind> kinds;

    private AccessRows(List<AccessKind> kinds) {
        this.kinds = kinds;
    }

    static AccessRows of(List<AccessKind> kinds) {
        return new AccessRows(kinds);
    }

    List<@Nullable AccessState> states(Map<AccessKind, AccessFact> facts) {
        return kinds.stream().map(kind -> fact(facts, kind).state()).collect(Collectors.toList());
    }

    List<@Nullable String> words(Map<AccessKind, AccessFact> facts) {
        return kinds.stream().map(kind -> fact(facts, kind).words()).collect(Collectors.toList());
    }

    private static AccessFact fact(Map<AccessKind, AccessFact> facts, AccessKind kind) {
        return facts.getOrDefault(kind, AccessFact.UNKNOWN);
    }

    /** Only those that say something. */
    Map<AccessKind, AccessFact> facts(List<@Nullable AccessState> states, List<@Nullable String> words) {
        Map<AccessKind, AccessFact> facts = new EnumMap<>(AccessKind.class);
        for (int row = 0; row < kinds.size(); row++) {
            AccessState state = Objects.requireNonNullElse(at(states, row), AccessState.UNKNOWN);
            AccessFact fact = new AccessFact(state, Objects.requireNonNullElse(at(words, row), ""));
            if (fact.isStated()) {
                facts.put(kinds.get(row), fact);
            }
        }
        return facts;
    }

    private static <T> @Nullable T at(List<@Nullable T> values, int row) {
        return row < values.size() ? values.get(row) : null;
    }
}
