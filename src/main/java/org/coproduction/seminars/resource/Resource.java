package org.coproduction.seminars.resource;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.Publication;
import org.jspecify.annotations.Nullable;

/** Something to read, hear or see. */
@Entity
@Table(name = "resource")
class Resource extends Editable {

    @Column(nullable = false)
    private String slug;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String summary;

    @ElementCollection
    @CollectionTable(name = "resource_person", joinColumns = @JoinColumn(name = "resource_id"))
    @OrderColumn(name = "position")
    @Column(name = "person_id", nullable = false)
    private List<Long> people = new ArrayList<>();

    private @Nullable Long seminarId;

    private @Nullable String url;

    private @Nullable Long fileId;

    @Column(nullable = false)
    private String note;

    @Column(nullable = false)
    private boolean captions;

    @Column(nullable = false)
    private String transcript;

    @Embedded
    private Citation citation;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Publication publication;

    protected Resource() {}

    Resource(ResourceDetails details) {
        apply(details);
    }

    final void apply(ResourceDetails details) {
        slug = details.slug().text();
        kind = details.kind();
        title = details.title();
        summary = details.summary();
        seminarId = details.seminarId();
        url = details.url();
        fileId = details.fileId();
        note = details.note();
        captions = details.captions();
        transcript = details.transcript().source();
        citation = details.citation();
        publication = details.publication();
        if (!people.equals(details.people())) {
            people.clear();
            people.addAll(details.people());
        }
    }

    ResourceDetails details() {
        return new ResourceDetails(
                Slug.of(slug),
                kind,
                title,
                summary,
                List.copyOf(people),
                seminarId,
                url,
                fileId,
                note,
                captions,
                new Markdown(transcript),
                citation,
                publication);
    }
}
