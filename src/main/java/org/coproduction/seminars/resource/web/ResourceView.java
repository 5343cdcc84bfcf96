package org.coproduction.seminars.resource.web;

import java.util.List;
import org.coproduction.seminars.common.SafeHtml;
import org.coproduction.seminars.media.FileView;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.resource.Citation;
import org.coproduction.seminars.resource.ResourceDetails;
import org.jspecify.annotations.Nullable;

/**
 * A resource as the public page shows it.
 *
 * @param quotable whether there are citations to download
 * @param doiHref address at the resolver
 */
record ResourceView(
        String slug,
        String title,
        String summary,
        List<PersonName> people,
        @Nullable String url,
        @Nullable FileView file,
        String note,
        boolean captions,
        SafeHtml transcript,
        Citation citation,
        boolean quotable,
        @Nullable String doiHref) {

    static ResourceView of(
            ResourceDetails details,
            List<PersonName> people,
            @Nullable FileView file,
            SafeHtml transcript,
            boolean quotable) {
        String doi = details.citation().doi();
        return new ResourceView(
                details.slug().text(),
                details.title(),
                details.summary(),
                people,
                details.url(),
                file,
                details.url() == null && file == null ? details.note() : "",
                details.captions(),
                transcript,
                details.citation(),
                quotable,
                doi.isEmpty() ? null : "https://doi.org/" + doi);
    }
}
