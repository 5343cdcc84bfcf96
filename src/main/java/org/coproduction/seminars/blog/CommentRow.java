package org.coproduction.seminars.blog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A comment with the post it answers. */
public record CommentRow(
        long id,
        String postTitle,
        String postSlug,
        String name,
        @Nullable String email,
        String text,
        Instant writtenAt,
        CommentState state) {}
