package org.coproduction.seminars.blog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says about a post.
 *
 * @param contentNote what somebody may want to know before they read it; empty if nothing
 * @param revisedOn when its words were last changed in earnest; null if never
 * @param closesOn the last day, until 23:59 UK time; for every kind that closes, and only for these
 * @param authors people, in the order to name them
 * @param seminarId the seminar it is about
 * @param publishedAt when the public sees it, if it is published; may lie in the future
 * @param attachments at most {@value #MOST_ATTACHMENTS}
 */
public record PostDetails(
        Slug slug,
        String title,
        PostKind kind,
        String summary,
        String contentNote,
        Markdown body,
        @Nullable LocalDate revisedOn,
        @Nullable LocalDate closesOn,
        List<Long> authors,
        List<Topic> topics,
        @Nullable Long seminarId,
        Publication publication,
        @Nullable Instant publishedAt,
        List<PostAttachment> attachments) {

    public static final int MOST_ATTACHMENTS = 3;

    public PostDetails {
        if (kind.closes() != (closesOn != null)) {
            throw new IllegalArgumentException("A closing date belongs to what closes, and only to that");
        }
        if (publication.isPublished() && publishedAt == null) {
            throw new IllegalArgumentException("What is published is published at some time");
        }
        if (attachments.size() > MOST_ATTACHMENTS) {
            throw new IllegalArgumentException("Too many attachments");
        }
        authors = authors.stream().distinct().toList();
        topics = List.copyOf(topics.stream()
                .collect(Collectors.toMap(Topic::slug, topic -> topic, (one, other) -> one, LinkedHashMap::new))
                .values());
        attachments = List.copyOf(attachments);
    }
}
