package org.coproduction.seminars.registration;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of the waiting lists: whoever joined first is first; each kind of place has a list of its own. */
final class Queue {

    private static final Comparator<Registration> ORDER =
            Comparator.comparing(Registration::waitingSince).thenComparing(Registration::id);

    private Queue() {}

    /** Places on the waiting lists, from 1, by id of the registration; whoever doesn’t wait has none. */
    static Map<Long, Integer> positions(List<Registration> registrations) {
        Map<Long, Integer> positions = new HashMap<>();
        registrations.stream()
                .filter(registration -> registration.state() == RegistrationState.WAITING)
                .sorted(ORDER)
                .collect(groupingBy(Registration::placeKind))
                .values()
                .forEach(queue -> queue.forEach(
                        registration -> positions.put(registration.id(), positionIn(queue, registration))));
        return positions;
    }

    private static int positionIn(List<Registration> queue, Registration registration) {
        return queue.indexOf(registration) + 1;
    }
}
