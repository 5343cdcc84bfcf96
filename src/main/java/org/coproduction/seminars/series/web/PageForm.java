package org.coproduction.seminars.series.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.series.PageCare;
import org.coproduction.seminars.series.PageDetails;
import org.coproduction.seminars.series.PageLayout;
import org.coproduction.seminars.series.PagePlace;
import org.coproduction.seminars.series.StoredPage;
import org.jspecify.annotations.Nullable;

/** What an editor types about a further page. */
class PageForm {

    long version;

    @NotBlank(message = "{series.page.title.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String title = "";

    @Size(max = 80, message = "{common.tooLong}")
    @Pattern(regexp = "|[a-z0-9]++(?:-[a-z0-9]++)*+", message = "{series.page.slug.shape}")
    String slug = "";

    @Size(max = 500, message = "{common.tooLong}")
    String summary = "";

    @Size(max = 100_000, message = "{common.tooLong}")
    String body = "";

    @NotNull(message = "{series.page.place.missing}")
    @Nullable
    PagePlace place = PagePlace.ABOUT;

    @NotNull(message = "{series.page.position.shape}")
    @Min(value = 0, message = "{series.page.position.shape}")
    @Max(value = 999, message = "{series.page.position.shape}")
    @Nullable
    Integer position = 100;

    @NotNull(message = "{series.page.publication.missing}")
    @Nullable
    Publication publication = Publication.DRAFT;

    @NotNull(message = "{series.page.layout.missing}")
    @Nullable
    PageLayout layout = PageLayout.STANDARD;

    @Nullable
    LocalDate reviewedOn;

    @Nullable
    LocalDate reviewBy;

    static PageForm of(StoredPage page) {
        PageDetails details = page.details();
        PageForm form = new PageForm();
        form.version = page.version();
        form.title = details.title();
        form.slug = details.slug().text();
        form.summary = details.summary();
        form.body = details.body().source();
        form.place = details.place();
        form.position = details.position();
        form.publication = details.publication();
        form.layout = details.layout();
        form.reviewedOn = details.care().reviewedOn();
        form.reviewBy = details.care().reviewBy();
        return form;
    }

    /** Call only once the form has been checked. */
    PageDetails details() {
        if (place == null || position == null || publication == null || layout == null) {
            throw new IllegalStateException("Not checked");
        }
        Slug address = slug.isEmpty() ? Slug.from(title) : Slug.of(slug);
        return new PageDetails(
                address,
                title,
                summary,
                new Markdown(body),
                place,
                position,
                publication,
                layout,
                new PageCare(reviewedOn, reviewBy));
    }
}
