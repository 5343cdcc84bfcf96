package org.coproduction.seminars.bursary;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the panel’s list; nothing sensitive is in it. */
public record ApplicationRow(
        long id,
        String reference,
        String name,
        String email,
        long seminarId,
        BursaryGroup group,
        BursaryState state,
        String purpose,
        @Nullable Integer costPence,
        String contact,
        Instant appliedAt,
        Instant stateSince,
        @Nullable String decidedBy) {

    public @Nullable Pounds cost() {
        return costPence == null ? null : new Pounds(costPence);
    }
}
