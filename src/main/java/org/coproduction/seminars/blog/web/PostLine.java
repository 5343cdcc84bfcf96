package org.coproduction.seminars.blog.web;

import java.time.Instant;
import org.coproduction.seminars.blog.PostRow;
import org.coproduction.seminars.common.UkTime;

/**
 * One line of the editors’ list.
 *
 * @param kind message key
 * @param state message key
 * @param tone of the tag with the state
 * @param published when the public sees it, in words, or empty
 */
record PostLine(long id, String title, String kind, String state, String tone, String published) {

    static PostLine of(PostRow row, Instant now) {
        Instant since = row.publishedAt();
        boolean draft = !row.publication().isPublished();
        boolean scheduled = !draft && since != null && since.isAfter(now);
        return new PostLine(
                row.id(),
                row.title(),
                row.kind().label(),
                "blog.state." + (draft ? "DRAFT" : scheduled ? "SCHEDULED" : "PUBLISHED"),
                draft ? "draft" : scheduled ? "wait" : "open",
                since == null ? "" : UkTime.dateTime(since));
    }
}
