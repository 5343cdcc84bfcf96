package org.coproduction.seminars.programme;

import java.time.LocalTime;
import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says about a programme item.
 *
 * @param placedAfter for an item without a time of its own: the start of the item that it follows; null puts it last
 * @param contentNote what will be talked about that may be hard, or empty
 * @param people in the order in which they are named
 */
public record SessionDetails(
        @Nullable LocalTime startsAt,
        @Nullable LocalTime endsAt,
        @Nullable LocalTime placedAfter,
        SessionKind kind,
        String title,
        Markdown text,
        String contentNote,
        boolean recorded,
        List<Participant> people) {

    public record Participant(long personId, SessionPart part) {}
}
