package org.coproduction.seminars.demo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.coproduction.seminars.programme.AccessFact;
import org.coproduction.seminars.programme.AccessKind;
import org.coproduction.seminars.programme.AccessState;

/**
 * A building that doesn’t exist.
 *
 * @param access what is known of the building, by kind: {@code YES}, {@code PARTLY} or {@code NO}, and after a bar the words
 * @param day the same for what is arranged for the day
 */
record DemoHall(
        String name,
        String address,
        String notAccessible,
        Map<AccessKind, String> access,
        Map<AccessKind, String> day) {

    static Map<AccessKind, AccessFact> facts(Map<AccessKind, String> written) {
        Map<AccessKind, AccessFact> facts = new LinkedHashMap<>();
        written.forEach((kind, fact) -> facts.put(kind, fact(fact)));
        return facts;
    }

    private static AccessFact fact(String written) {
        String[] stateAndWords = written.split("\\|", 2);
        return new AccessFact(
                AccessState.valueOf(stateAndWords[0].strip()),
                stateAndWords.length == 1 ? "" : stateAndWords[1].strip());
    }
}
