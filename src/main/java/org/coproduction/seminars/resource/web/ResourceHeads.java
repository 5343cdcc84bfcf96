package org.coproduction.seminars.resource.web;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.seminars.citation.HighwireTag;
import org.coproduction.seminars.resource.Citation;
import org.coproduction.seminars.resource.Opening;
import org.coproduction.seminars.resource.ResourceDetails;
import org.coproduction.seminars.resource.ResourceKind;
import org.coproduction.seminars.resource.ResourceShelf;
import org.coproduction.seminars.resource.StoredResource;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.coproduction.seminars.site.ShareCard;
import org.coproduction.seminars.site.ShareCards;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.Crumb;
import org.coproduction.seminars.site.web.LinkedThing;
import org.coproduction.seminars.site.web.MetaTag;
import org.coproduction.seminars.site.web.PageMeta;
import org.coproduction.seminars.site.web.SiteThings;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a resource says of itself to search engines, scholars’ programs and whoever shows a link to it. */
@Component
class ResourceHeads implements ShareCards {

    private static final String KIND = "resources";
    private static final String DOI = "https://doi.org/";

    private final ResourceShelf shelf;
    private final MarkdownRenderer markdown;
    private final SiteLinks links;
    private final SiteThings things;
    private final Words words;

    ResourceHeads(ResourceShelf shelf, MarkdownRenderer markdown, SiteLinks links, SiteThings things, Words words) {
        this.shelf = shelf;
        this.markdown = markdown;
        this.links = links;
        this.things = things;
        this.words = words;
    }

    PageMeta of(StoredResource resource, ResourceView view) {
        PageMeta meta = PageMeta.page().picture(cardOf(resource)).thing(thing(resource, view));
        return view.quotable()
                ? meta.citedBy(
                        HighwireTag.of(PublicationCitation.of(resource.details(), links.to(resource.path()))).stream()
                                .map(tag -> new MetaTag(tag.name(), tag.content()))
                                .toList())
                : meta;
    }

    List<Crumb> crumbs(ResourceView view) {
        return List.of(new Crumb(words.get("resource.title"), "/resources"), Crumb.here(view.title()));
    }

    private LinkedThing thing(StoredResource resource, ResourceView view) {
        ResourceDetails details = resource.details();
        if (details.kind() == ResourceKind.PUBLICATION) {
            return article(details, view);
        }
        LinkedThing thing = described(type(details, view), view)
                .with("author", people(view))
                .with("license", details.licence())
                .with("datePublished", day(details.datedOn()));
        return isFilm(details, view) ? film(thing, resource) : thing;
    }

    private LinkedThing article(ResourceDetails details, ResourceView view) {
        Citation citation = details.citation();
        return described("ScholarlyArticle", view)
                .with("headline", details.title())
                .with(
                        "author",
                        PublicationCitation.authors(citation).stream()
                                .map(author -> LinkedThing.of("Person")
                                        .with("familyName", author.family())
                                        .with("givenName", author.given()))
                                .toList())
                .with(
                        "datePublished",
                        citation.publicationYear() == null
                                ? null
                                : citation.publicationYear().toString())
                .with(
                        "isPartOf",
                        citation.journal().isEmpty()
                                ? null
                                : LinkedThing.of("Periodical").with("name", citation.journal()))
                .with("pagination", citation.pages())
                .with("sameAs", citation.doi().isEmpty() ? null : DOI + citation.doi());
    }

    private LinkedThing described(String type, ResourceView view) {
        return LinkedThing.of(type)
                .with("@id", links.to(view.path()))
                .with("name", view.title())
                .with("description", view.summary())
                .with("url", links.to(view.path()))
                .with("inLanguage", "en-GB");
    }

    private static String type(ResourceDetails details, ResourceView view) {
        return switch (details.kind()) {
            case SLIDES -> "PresentationDigitalDocument";
            case REPORT -> "Report";
            case FILM -> isFilm(details, view) ? "VideoObject" : "CreativeWork";
            default -> "CreativeWork";
        };
    }

    /** Only one that can be watched, with its words to read. */
    private static boolean isFilm(ResourceDetails details, ResourceView view) {
        return details.kind() == ResourceKind.FILM
                && view.opening() == Opening.OPEN
                && !details.transcript().isBlank();
    }

    private LinkedThing film(LinkedThing thing, StoredResource resource) {
        ResourceDetails details = resource.details();
        LocalDate shown = details.datedOn();
        Integer minutes = details.recording().minutes();
        return thing.with("thumbnailUrl", links.to(cardOf(resource).path()))
                .with("uploadDate", shown == null ? SiteThings.inUkTime(resource.updatedAt()) : shown.toString())
                .with("duration", minutes == null ? null : "PT" + minutes + "M")
                .with("transcript", markdown.plainText(details.transcript()));
    }

    private List<LinkedThing> people(ResourceView view) {
        return view.people().stream()
                .map(person -> things.person(person.name(), person.path()))
                .toList();
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ShareCard card(String slug) {
        return cardOf(shelf.bySlug(slug));
    }

    private ShareCard cardOf(StoredResource resource) {
        ResourceDetails details = resource.details();
        return new ShareCard(
                KIND, details.slug().text(), words.get(details.kind().label() + ".one"), details.title(), "");
    }
}
