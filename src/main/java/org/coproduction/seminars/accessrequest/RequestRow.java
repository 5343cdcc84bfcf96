package org.coproduction.seminars.accessrequest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request on the list.
 *
 * @param outcome null while nothing is arranged
 * @param ownerId null if nobody sees to it
 * @param wishes as {@link Asked} has them
 * @param words what else they asked for, or empty
 */
public record RequestRow(
        long id,
        long registrationId,
        long seminarId,
        RequestState state,
        @Nullable Outcome outcome,
        LocalDate dueOn,
        @Nullable Long ownerId,
        String wishes,
        String words) {

    /** Message keys of what they ticked. */
    public List<String> labels() {
        return Asked.labels(wishes);
    }

    /** @param cancelled whether the seminar is */
    public boolean isToCallOff(boolean cancelled) {
        return (cancelled || state == RequestState.WITHDRAWN) && outcome != null && outcome.isArranged();
    }
}
