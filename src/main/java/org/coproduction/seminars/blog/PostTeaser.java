package org.coproduction.seminars.blog;

import java.time.Instant;

/** As much of a published post as a list on another page shows. */
public record PostTeaser(
        long id, String slug, String title, PostKind kind, String summary, Instant publishedAt, Instant updatedAt) {

    public String path() {
        return "/blog/" + slug;
    }
}
