package org.coproduction.seminars.resource.web;

import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.citation.CitedDate;
import org.coproduction.seminars.citation.CitedPerson;
import org.coproduction.seminars.citation.CitedWork;
import org.coproduction.seminars.resource.Citation;
import org.coproduction.seminars.resource.ResourceDetails;
import org.jspecify.annotations.Nullable;

/** A publication as reference managers know it. */
final class PublicationCitation {

    private PublicationCitation() {}

    /** @param url of its page here */
    static CitedWork of(ResourceDetails publication, String url) {
        Citation citation = publication.citation();
        return new CitedWork(
                CitedWork.Type.ARTICLE,
                publication.slug().text(),
                publication.title(),
                authors(citation),
                date(citation.publicationYear()),
                citation.journal(),
                new CitedWork.Pages(citation.volume(), citation.issue(), citation.pages()),
                CitedWork.Occasion.NONE,
                citation.doi(),
                url);
    }

    static List<CitedPerson> authors(Citation citation) {
        return Arrays.stream(citation.authors().split(";"))
                .filter(author -> !author.isBlank())
                .map(CitedPerson::of)
                .toList();
    }

    private static CitedDate date(@Nullable Integer year) {
        return year == null ? CitedDate.UNKNOWN : CitedDate.year(year);
    }
}
