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
import java.time.LocalDate;
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

    private static final String TOPIC_END = "\n";

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
    private String topics;

    private @Nullable LocalDate datedOn;

    @Column(nullable = false)
    private String licence;

    @Embedded
    private Recording recording;

    /** The first day on which visitors could open it. */
    private @Nullable LocalDate openedOn;

    @Column(nullable = false)
    private String transcript;

    @Embedded
    private Citation citation;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Publication publication;

    protected Resource() {}

    Resource(ResourceDetails details, LocalDate today) {
        apply(details, today);
    }

    /** @throws FilmRefusedException if a film would be shown without what belongs to it */
    final void apply(ResourceDetails details, LocalDate today) {
        requireInTime(details, today);
        slug = details.slug().text();
        kind = details.kind();
        title = details.title();
        summary = details.summary();
        seminarId = details.seminarId();
        url = details.url();
        fileId = details.fileId();
        note = details.note();
        topics = String.join(TOPIC_END, details.topics());
        datedOn = details.datedOn();
        licence = details.licence();
        recording = details.recording();
        transcript = details.transcript().source();
        citation = details.citation();
        publication = details.publication();
        openedOn = openedOn == null && details.isShownOn(today) ? today : openedOn;
        if (!people.equals(details.people())) {
            people.clear();
            people.addAll(details.people());
        }
    }

    private void requireInTime(ResourceDetails details, LocalDate today) {
        LocalDate latest = (openedOn == null ? today : openedOn).plusDays(ResourceDetails.DAYS_TO_CAPTION);
        LocalDate promised = details.recording().promisedOn();
        boolean tooLate = promised != null && promised.isAfter(latest);
        boolean wanted = details.publication().isPublished();
        Opening opening = details.openingOn(today);
        if (wanted && (opening == Opening.WITHHELD || opening == Opening.FOLLOWS && tooLate)) {
            throw new FilmRefusedException(latest);
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
                topics.isEmpty() ? List.of() : List.of(topics.split(TOPIC_END)),
                datedOn,
                licence,
                recording,
                new Markdown(transcript),
                citation,
                publication);
    }
}
