package org.coproduction.seminars.blog;

import java.time.Instant;
import org.coproduction.seminars.common.UkTime;

/** A post with what readers, feeds and an edit need besides its words. */
public record StoredPost(long id, long version, Instant createdAt, Instant updatedAt, PostDetails details) {

    static StoredPost of(Post post) {
        return new StoredPost(post.id(), post.version(), post.createdAt(), post.updatedAt(), post.details());
    }

    public String path() {
        return "/blog/" + details.slug();
    }

    /** When the public could first see it, or its draft was begun. */
    public Instant shownSince() {
        Instant published = details.publishedAt();
        return published == null ? createdAt : published;
    }

    /** When what the public sees of it last changed. */
    public Instant lastChanged() {
        return updatedAt.isAfter(shownSince()) ? updatedAt : shownSince();
    }

    public boolean isOutOfDateAt(Instant now) {
        return details.closesOn() != null && !now.isBefore(UkTime.endOf(details.closesOn()));
    }

    public boolean isPublicAt(Instant now) {
        return details.publication().isPublished() && !now.isBefore(shownSince());
    }
}
