package org.coproduction.seminars.resource.web;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.media.FileView;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.resource.Citation;
import org.coproduction.seminars.resource.Opening;
import org.coproduction.seminars.resource.Recording;
import org.coproduction.seminars.resource.ResourceDetails;
import org.coproduction.seminars.resource.ResourceKind;
import org.coproduction.seminars.resource.StoredResource;
import org.coproduction.seminars.site.web.Option;
import org.jspecify.annotations.Nullable;

/**
 * A resource as public pages show it.
 *
 * @param kind message key of its type
 * @param date in words
 * @param url where it can be opened elsewhere; null while it must not be
 * @param file that can be downloaded; null while it must not be
 * @param note said where there is nothing to open
 * @param checked the day on which captions were checked, in words
 * @param promised the day by which captions and transcript follow, in words
 * @param seminar the one it belongs to, its path and its name
 * @param quotable whether there are citations to download
 * @param doiHref address at the resolver
 */
record ResourceView(
        String slug,
        String path,
        String title,
        String kind,
        boolean film,
        String summary,
        List<PersonName> people,
        @Nullable String date,
        String licence,
        List<Option> topics,
        Opening opening,
        @Nullable String url,
        String host,
        @Nullable FileView file,
        String note,
        Recording recording,
        @Nullable String checked,
        @Nullable String promised,
        @Nullable Option seminar,
        Citation citation,
        boolean quotable,
        @Nullable String doiHref) {

    static ResourceView of(
            StoredResource stored,
            List<PersonName> people,
            @Nullable FileView file,
            @Nullable Option seminar,
            LocalDate today) {
        ResourceDetails details = stored.details();
        Opening opening = details.openingOn(today);
        boolean open = opening == Opening.OPEN || opening == Opening.FOLLOWS;
        String doi = details.citation().doi();
        return new ResourceView(
                details.slug().text(),
                stored.path(),
                details.title(),
                details.kind().label() + ".one",
                details.kind() == ResourceKind.FILM,
                details.summary(),
                people,
                inWords(details.datedOn()),
                details.licence(),
                details.topics().stream()
                        .map(topic -> new Option(ResourceFilter.slug(topic), topic))
                        .toList(),
                opening,
                open ? details.url() : null,
                WebHost.of(details.url()),
                open ? file : null,
                opening == Opening.NOTHING ? details.note() : "",
                details.recording(),
                inWords(details.recording().captionsCheckedOn()),
                inWords(details.recording().promisedOn()),
                seminar,
                details.citation(),
                details.kind() == ResourceKind.PUBLICATION,
                doi.isEmpty() ? null : "https://doi.org/" + doi);
    }

    private static @Nullable String inWords(@Nullable LocalDate date) {
        return date == null ? null : UkTime.shortDate(date);
    }

    /** Key of the link to a film elsewhere, by what it comes with. */
    public String watch() {
        return "resource.watch." + opening + (recording.minutes() == null ? "" : ".minutes");
    }
}
