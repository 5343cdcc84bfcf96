package org.coproduction.seminars.accessrequest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One request, all of it.
 *
 * @param ownerId the account of whoever sees to it; null if nobody does
 * @param told what the person was told last
 * @param toldAt null if they have not been told yet
 */
public record StoredRequest(
        long id,
        long version,
        long registrationId,
        long seminarId,
        RequestState state,
        Asked asked,
        LocalDate dueOn,
        @Nullable Long ownerId,
        Answer answer,
        Answer told,
        @Nullable Instant toldAt,
        List<HistoryEntry> history) {}
