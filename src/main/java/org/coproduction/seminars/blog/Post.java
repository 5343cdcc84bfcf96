package org.coproduction.seminars.blog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.Publication;
import org.jspecify.annotations.Nullable;

/** Something that the blog tells. */
@Entity
@Table(name = "post")
class Post extends Editable {

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PostKind kind;

    @Column(nullable = false)
    private String summary;

    @Column(nullable = false)
    private String body;

    @Column(nullable = false)
    private String contentNote;

    private @Nullable LocalDate revisedOn;

    private @Nullable LocalDate closesOn;

    private @Nullable Long seminarId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Publication publication;

    private @Nullable Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "post_author", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    @Column(name = "person_id", nullable = false)
    private List<Long> authors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "post_topic", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    private List<Topic> topics = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "post_attachment", joinColumns = @JoinColumn(name = "post_id"))
    @OrderColumn(name = "position")
    private List<PostAttachment> attachments = new ArrayList<>();

    protected Post() {}

    Post(PostDetails details) {
        apply(details);
    }

    final void apply(PostDetails details) {
        slug = details.slug().text();
        title = details.title();
        kind = details.kind();
        summary = details.summary();
        contentNote = details.contentNote();
        body = details.body().source();
        revisedOn = details.revisedOn();
        closesOn = details.closesOn();
        seminarId = details.seminarId();
        publication = details.publication();
        publishedAt = details.publishedAt();
        replace(authors, details.authors());
        replace(topics, details.topics());
        replace(attachments, details.attachments());
    }

    /** Leaves an equal list alone, so that nothing is written. */
    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    Slug slug() {
        return Slug.of(slug);
    }

    PostDetails details() {
        return new PostDetails(
                slug(),
                title,
                kind,
                summary,
                contentNote,
                new Markdown(body),
                revisedOn,
                closesOn,
                authors,
                topics,
                seminarId,
                publication,
                publishedAt,
                attachments);
    }
}
