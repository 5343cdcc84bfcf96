package org.coproduction.seminars.firstcontent;

import java.time.LocalDate;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.series.ContactWays;
import org.coproduction.seminars.series.PageCare;
import org.coproduction.seminars.series.PageDetails;
import org.coproduction.seminars.series.PageLayout;
import org.coproduction.seminars.series.PagePlace;
import org.coproduction.seminars.series.SeriesOffice;
import org.coproduction.seminars.series.SeriesPages;
import org.coproduction.seminars.series.SeriesSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The series itself and its further pages. */
@Component
@Order(1)
class SeriesPart implements ContentPart {

    private final SeriesOffice office;
    private final SeriesPages pages;

    SeriesPart(SeriesOffice office, SeriesPages pages) {
        this.office = office;
        this.pages = pages;
    }

    @Override
    public void load(ContentFiles files, Keys keys) {
        office.change(
                0, files.read("first-content/series.yaml", SeriesFile.class).settings());
        files.readList("first-content/pages.yaml", PageFile.class).forEach(page -> pages.add(page.details()));
    }

    record SeriesFile(
            String title,
            String shortTitle,
            String strapline,
            String funder,
            LocalDate startsOn,
            LocalDate endsOn,
            String hashtag,
            String contactEmail,
            String contact,
            String overview,
            String homeIntro,
            String whoCanCome,
            String accessHelp,
            String support) {

        SeriesSettings settings() {
            return new SeriesSettings(
                    title,
                    shortTitle,
                    strapline,
                    funder,
                    hashtag,
                    EmailAddress.of(contactEmail),
                    startsOn,
                    endsOn,
                    new Markdown(contact),
                    new Markdown(overview),
                    new Markdown(homeIntro),
                    new Markdown(whoCanCome),
                    new Markdown(accessHelp),
                    ContactWays.NONE,
                    new Markdown(support));
        }
    }

    record PageFile(
            String slug,
            String title,
            String summary,
            PagePlace menuPlace,
            int order,
            @Nullable PageLayout layout,
            String body) {

        PageDetails details() {
            return new PageDetails(
                    Slug.of(slug),
                    title,
                    summary,
                    new Markdown(body),
                    menuPlace,
                    order,
                    Publication.PUBLISHED,
                    layout == null ? PageLayout.STANDARD : layout,
                    PageCare.NONE);
        }
    }
}
