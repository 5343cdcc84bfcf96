package org.coproduction.seminars.correspondence;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.RegistrationState;
import org.jspecify.annotations.Nullable;

/**
 * Some of the participants.
 *
 * @param attendance null for any
 * @param criteria choices by {@link Criterion#key()}; without an entry any will do
 */
public record Segment(
        Set<Long> seminarIds,
        Set<RegistrationState> states,
        @Nullable Attendance attendance,
        Map<String, String> criteria) {

    /** The same for the same segment. */
    String inOrder() {
        return new TreeSet<>(seminarIds) + " " + new TreeSet<>(states) + " " + attendance + " "
                + new TreeMap<>(criteria);
    }
}
