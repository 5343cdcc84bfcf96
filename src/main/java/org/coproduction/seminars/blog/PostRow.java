package org.coproduction.seminars.blog;

import java.time.Instant;
import org.coproduction.seminars.content.Publication;
import org.jspecify.annotations.Nullable;

/** One line of the editors’ list. */
public record PostRow(
        long id,
        String title,
        PostKind kind,
        Publication publication,
        @Nullable Instant publishedAt,
        Instant updatedAt) {}
