package org.coproduction.seminars.accessrequest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coproduction.seminars.content.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are meant.
 *
 * @param seminarIds of these seminars
 * @param ownerId of this member of staff; null for all
 * @param dueBefore due earlier than that day; null for all
 * @param wish as {@link Asked} has it; empty for all
 */
public record RequestFilter(
        Collection<Long> seminarIds,
        Set<RequestState> states,
        @Nullable Long ownerId,
        @Nullable LocalDate dueBefore,
        String wish) {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final long NO_SEMINAR = -1;

    public static final Set<RequestState> OPEN =
            EnumSet.of(RequestState.ASKED, RequestState.ANSWERED, RequestState.TO_CHECK);

    public static RequestFilter open(Collection<Long> seminarIds) {
        return new RequestFilter(seminarIds, OPEN, null, null, "");
    }

    public RequestFilter dueBefore(LocalDate day) {
        return new RequestFilter(seminarIds, states, ownerId, day, wish);
    }

    Collection<Long> seminars() {
        return seminarIds.isEmpty() ? List.of(NO_SEMINAR) : seminarIds;
    }

    long owner() {
        return ownerId == null ? 0 : ownerId;
    }

    LocalDate before() {
        return dueBefore == null ? NEVER : dueBefore;
    }

    String pattern() {
        return wish.isEmpty() ? "%" : "%," + SearchWords.escaped(wish) + ",%";
    }
}
