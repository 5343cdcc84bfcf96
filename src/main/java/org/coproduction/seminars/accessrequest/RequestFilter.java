package org.coproduction.seminars.accessrequest;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.coproduction.seminars.content.SearchWords;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are meant.
 *
 * @param callingOff whether those are too for which something is arranged that nobody needs any more
 * @param ownerId of this member of staff; null for all
 * @param dueBefore due earlier than that day; null for all
 * @param wish as {@link Asked} has it; empty for all
 */
public record RequestFilter(
        RequestScope scope,
        Set<RequestState> states,
        boolean callingOff,
        @Nullable Long ownerId,
        @Nullable LocalDate dueBefore,
        String wish) {

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public static final Set<RequestState> OPEN =
            EnumSet.of(RequestState.ASKED, RequestState.ANSWERED, RequestState.TO_CHECK);

    /** What there is left to do. */
    public static RequestFilter open(RequestScope scope) {
        return new RequestFilter(scope, OPEN, true, null, null, "");
    }

    public RequestFilter dueBefore(LocalDate day) {
        return new RequestFilter(scope, states, callingOff, ownerId, day, wish);
    }

    public long owner() {
        return ownerId == null ? 0 : ownerId;
    }

    public LocalDate before() {
        return dueBefore == null ? NEVER : dueBefore;
    }

    public String pattern() {
        return wish.isEmpty() ? "%" : "%," + SearchWords.escaped(wish) + ",%";
    }
}
