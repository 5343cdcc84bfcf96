package org.coproduction.seminars.blog.web;

import java.util.List;
import org.coproduction.seminars.blog.CommentRow;
import org.coproduction.seminars.blog.CommentState;
import org.coproduction.seminars.common.UkTime;
import org.jspecify.annotations.Nullable;

/**
 * A comment as pages show it; the public one leaves out the address.
 *
 * @param paragraphs its text
 */
record CommentView(
        long id,
        String name,
        @Nullable String email,
        String written,
        List<String> paragraphs,
        CommentState state,
        String postTitle,
        String postPath) {

    static CommentView of(CommentRow comment) {
        return new CommentView(
                comment.id(),
                comment.name(),
                comment.email(),
                UkTime.dateTime(comment.writtenAt()),
                comment.text().lines().filter(line -> !line.isBlank()).toList(),
                comment.state(),
                comment.postTitle(),
                "/blog/" + comment.postSlug());
    }

    /** The tone of the tag with its state. */
    public String tone() {
        return switch (state) {
            case WAITING -> "wait";
            case PUBLISHED -> "open";
            case REJECTED -> "quiet";
        };
    }
}
