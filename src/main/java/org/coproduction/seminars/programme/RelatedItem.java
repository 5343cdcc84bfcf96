package org.coproduction.seminars.programme;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that belongs to a seminar.
 *
 * @param href where it is; null where there is nothing to open yet
 * @param note a few words beside it, already resolved
 * @param people whose it is, by id; it is shown beside the programme item in which they all have a part
 */
public record RelatedItem(Kind kind, String title, @Nullable String href, String note, List<Long> people) {

    public RelatedItem(Kind kind, String title, @Nullable String href, String note) {
        this(kind, title, href, note, List.of());
    }

    public boolean isOf(Collection<Long> participants) {
        return !people.isEmpty() && participants.containsAll(people);
    }

    public enum Kind {
        MATERIAL,
        POST,
        BURSARY
    }
}
