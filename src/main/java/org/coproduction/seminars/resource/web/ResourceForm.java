package org.coproduction.seminars.resource.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.resource.Citation;
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

    boolean captions;

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
        form.captions = details.captions();
        form.transcript = details.transcript().source();
        form.take(details.citation());
        form.publication = details.publication();
        return form;
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
                captions,
                new Markdown(transcript),
                new Citation(authors, publicationYear, journal, volume, issue, pages, doi),
                Objects.requireNonNull(publication));
    }
}
