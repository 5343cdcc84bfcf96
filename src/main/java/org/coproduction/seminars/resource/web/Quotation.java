package org.coproduction.seminars.resource.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.resource.Citation;
import org.coproduction.seminars.resource.ResourceDetails;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How somebody names a resource in a text of their own, in one line. */
@Component
class Quotation {

    private final SiteIdentity site;
    private final SiteLinks links;
    private final Words words;

    Quotation(SiteIdentity site, SiteLinks links, Words words) {
        this.site = site;
        this.links = links;
        this.words = words;
    }

    String of(ResourceView resource, ResourceDetails details) {
        String who = resource.people().stream().map(PersonName::name).collect(Collectors.joining(", "));
        return resource.quotable() ? publication(details) : other(who, resource, details);
    }

    private static String publication(ResourceDetails details) {
        Citation citation = details.citation();
        String place = citation.journal()
                + (citation.volume().isEmpty() ? "" : " " + citation.volume())
                + (citation.issue().isEmpty() ? "" : "(" + citation.issue() + ")")
                + (citation.pages().isEmpty() ? "" : ", " + citation.pages());
        return sentence(citation.authors() + inBrackets(citation.publicationYear()))
                + sentence(details.title())
                + sentence(place)
                + (citation.doi().isEmpty() ? "" : "https://doi.org/" + citation.doi());
    }

    private String other(String who, ResourceView resource, ResourceDetails details) {
        LocalDate date = details.datedOn();
        String year = inBrackets(date == null ? null : date.getYear());
        String what = details.title() + " [" + words.get(resource.kind()) + "]";
        return (who.isEmpty() ? sentence(what + year) : sentence(who + year) + sentence(what))
                + sentence(site.current().title())
                + links.to(resource.path());
    }

    private static String inBrackets(@Nullable Integer year) {
        return year == null ? "" : " (" + year + ")";
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? "" : stripped + (stripped.matches(".*[.?!]$") ? " " : ". ");
    }
}
