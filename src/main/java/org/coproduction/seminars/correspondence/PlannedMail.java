package org.coproduction.seminars.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as organisers see it.
 *
 * @param heldOn the seminar’s day for which it was planned
 * @param settledAt since when it is sent, missed, stopped or skipped
 */
public record PlannedMail(
        long id,
        long seminarId,
        String template,
        int daysBefore,
        LocalDate heldOn,
        Instant dueAt,
        ReminderState state,
        @Nullable Instant settledAt,
        int recipients) {

    /** Whether it goes out, or would if an organiser wanted it after all. */
    public boolean isOpen() {
        return state == ReminderState.PLANNED || state == ReminderState.SKIPPED;
    }
}
