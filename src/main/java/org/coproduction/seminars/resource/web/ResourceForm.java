package org.coproduction.seminars.resource.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.resource.Citation;
import org.coproduction.seminars.resource.Recording;
import org.coproduction.seminars.resource.ResourceDetails;
import org.coproduction.seminars.resource.ResourceKind;
import org.coproduction.seminars.resource.StoredResource;
import org.coproduction.seminars.site.web.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What an editor types about a resource. */
class ResourceForm {

    long version;

    @NotBlank(message = "{resource.form.title.missing}")
    @Size(max = 300, message = "{common.tooLong}")
    String title = "";

    @Size(max = Slug.MAX_LENGTH, message = "{common.tooLong}")
    String slug = "";

    @NotNull(message = "{resource.form.kind.missing}")
    @Nullable
    ResourceKind kind;

    @Size(max = 1000, message = "{common.tooLong}")
    String summary = "";

    List<Long> people = new ArrayList<>();

    @Nullable
    Long seminarId;

    @WebAddress
    String url = "";

    @Nullable
    Long fileId;

    @Size(max = 300, message = "{common.tooLong}")
    String note = "";

    @Size(max = 500, message = "{common.tooLong}")
    String topics = "";

    @Nullable
    LocalDate datedOn;

    @Size(max = 200, message = "{common.tooLong}")
    String licence = "";

    @Min(value = 1, message = "{resource.form.minutes.shape}")
    @Max(value = 1000, message = "{resource.form.minutes.shape}")
    @Nullable
    Integer minutes;

    @Size(max = 120, message = "{common.tooLong}")
    String captionsCheckedBy = "";

    @Nullable
    LocalDate captionsCheckedOn;

    @Nullable
    LocalDate promisedOn;

    @Size(max = 200_000, message = "{common.tooLong}")
    String transcript = "";

    @Size(max = 500, message = "{common.tooLong}")
    String authors = "";

    @Min(value = 1500, message = "{resource.form.publicationYear.shape}")
    @Max(value = 2200, message = "{resource.form.publicationYear.shape}")
    @Nullable
    Integer publicationYear;

    @Size(max = 300, message = "{common.tooLong}")
    String journal = "";

    @Size(max = 30, message = "{common.tooLong}")
    String volume = "";

    @Size(max = 30, message = "{common.tooLong}")
    String issue = "";

    @Size(max = 30, message = "{common.tooLong}")
    String pages = "";

    @Size(max = 200, message = "{common.tooLong}")
    @Pattern(regexp = "|10\\.\\d{4,9}/[^\\s\"<>]+", message = "{resource.form.doi.shape}")
    String doi = "";

    @NotNull(message = "{resource.form.publication.missing}")
    @Nullable
    Publication publication = Publication.PUBLISHED;

    static ResourceForm of(StoredResource resource) {
        ResourceDetails details = resource.details();
        ResourceForm form = new ResourceForm();
        form.version = resource.version();
        form.title = details.title();
        form.slug = details.slug().text();
        form.kind = details.kind();
        form.summary = details.summary();
        form.people = new ArrayList<>(details.people());
        form.seminarId = details.seminarId();
        form.url = Objects.requireNonNullElse(details.url(), "");
        form.fileId = details.fileId();
        form.note = details.note();
        form.topics = String.join(", ", details.topics());
        form.datedOn = details.datedOn();
        form.licence = details.licence();
        form.take(details.recording());
        form.transcript = details.transcript().source();
        form.take(details.citation());
        form.publication = details.publication();
        return form;
    }

    private void take(Recording recording) {
        minutes = recording.minutes();
        captionsCheckedBy = recording.captionsCheckedBy();
        captionsCheckedOn = recording.captionsCheckedOn();
        promisedOn = recording.promisedOn();
    }

    private void take(Citation citation) {
        authors = citation.authors();
        publicationYear = citation.publicationYear();
        journal = citation.journal();
        volume = citation.volume();
        issue = citation.issue();
        pages = citation.pages();
        doi = citation.doi();
    }

    void check(BindingResult errors) {
        if (!slug.isBlank() && !Slug.isValid(slug)) {
            errors.rejectValue("slug", "common.slug.shape");
        }
        if (captionsCheckedOn != null && captionsCheckedBy.isEmpty()) {
            errors.rejectValue("captionsCheckedBy", "resource.form.captionsCheckedBy.missing");
        }
        if (!captionsCheckedBy.isEmpty() && captionsCheckedOn == null && !errors.hasFieldErrors("captionsCheckedOn")) {
            errors.rejectValue("captionsCheckedOn", "resource.form.captionsCheckedOn.missing");
        }
    }

    /** Call only once the form has been checked. */
    ResourceDetails details() {
        return new ResourceDetails(
                slug.isBlank() ? Slug.from(title) : Slug.of(slug),
                Objects.requireNonNull(kind),
                title,
                summary,
                people.stream().distinct().toList(),
                seminarId,
                url.isEmpty() ? null : url,
                fileId,
                note,
                Arrays.stream(topics.split("[,;\\n]"))
                        .map(String::strip)
                        .filter(topic -> !topic.isEmpty())
                        .distinct()
                        .toList(),
                datedOn,
                licence,
                new Recording(minutes, captionsCheckedBy, captionsCheckedOn, promisedOn),
                new Markdown(transcript),
                new Citation(authors, publicationYear, journal, volume, issue, pages, doi),
                Objects.requireNonNull(publication));
    }
}
