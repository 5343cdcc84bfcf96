package org.coproduction.seminars.accessrequest;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarStatus;

/**
 * Of which seminars requests are meant.
 *
 * @param seminarIds of these all that are asked for
 * @param cancelledIds of these only what is arranged, and has to be called off
 */
public record RequestScope(Collection<Long> seminarIds, Collection<Long> cancelledIds) {

    /** Whatever became of the seminars. */
    public static RequestScope all(Collection<Long> seminarIds) {
        return new RequestScope(seminarIds, List.of());
    }

    /** What there is to do for these seminars. */
    public static RequestScope work(Collection<SeminarFacts> seminars) {
        Predicate<SeminarFacts> cancelled = seminar -> seminar.status() == SeminarStatus.CANCELLED;
        return new RequestScope(
                ids(seminars.stream().filter(cancelled.negate())),
                ids(seminars.stream().filter(cancelled)));
    }

    private static List<Long> ids(Stream<SeminarFacts> seminars) {
        return seminars.map(SeminarFacts::id).toList();
    }
}
