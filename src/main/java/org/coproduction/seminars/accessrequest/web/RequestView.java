package org.coproduction.seminars.accessrequest.web;

import java.util.List;
import org.coproduction.seminars.accessrequest.HistoryEntry;
import org.coproduction.seminars.accessrequest.RequestState;
import org.coproduction.seminars.accessrequest.StoredRequest;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.AccessAnswer;
import org.coproduction.seminars.registration.WayOfTakingPart;
import org.jspecify.annotations.Nullable;

/**
 * One request as its page shows it.
 *
 * @param due in words
 * @param owner null if nobody sees to it
 */
record RequestView(
        StoredRequest request,
        AccessAnswer person,
        SeminarFacts seminar,
        String due,
        boolean overdue,
        @Nullable String owner,
        @Nullable String toldAt,
        List<Event> events) {

    public boolean isWithdrawn() {
        return request.state() == RequestState.WITHDRAWN;
    }

    /** Message key of how they take part now, or would. */
    public String way() {
        return WayOfTakingPart.of(seminar, person.state(), person.attendance()).label();
    }

    public boolean isToBeTold() {
        return request.state() == RequestState.ANSWERED;
    }

    public boolean isToBeChecked() {
        return request.state() == RequestState.TO_CHECK && !isToBeCalledOff();
    }

    /** Whether something is arranged that nobody needs any more. */
    public boolean isToBeCalledOff() {
        return (isCancelled() || isWithdrawn()) && request.answer().isArranged();
    }

    public boolean isCancelled() {
        return seminar.status() == SeminarStatus.CANCELLED;
    }

    /**
     * A line of the history, the newest first.
     *
     * @param due in words; null if that was not settled then
     */
    record Event(String at, @Nullable String due, HistoryEntry entry) {

        static Event of(HistoryEntry entry) {
            return new Event(
                    UkTime.dateTime(entry.happenedAt()),
                    entry.dueOn() == null ? null : UkTime.shortDate(entry.dueOn()),
                    entry);
        }
    }
}
