package org.coproduction.seminars.site.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.site.ShareCard;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself to search engines, reference managers and whoever shows a link to it; the model attribute {@code meta}.
 * Pages that say nothing get what follows from their address and their breadcrumb.
 *
 * @param path canonical, if it isn’t the one asked for; may have a query
 * @param type of Open Graph
 * @param card for the picture; the one of the section or of the site if null
 */
public record PageMeta(
        @Nullable String path,
        String type,
        @Nullable ShareCard card,
        @Nullable Instant published,
        @Nullable Instant updated,
        List<LinkedThing> things,
        List<MetaTag> citation,
        List<FeedLink> feeds) {

    private static final PageMeta NOTHING =
            new PageMeta(null, "website", null, null, null, List.of(), List.of(), List.of());

    public static PageMeta page() {
        return NOTHING;
    }

    /** A text with a date. */
    public static PageMeta article(Instant published, Instant updated) {
        return new PageMeta(null, "article", null, published, updated, List.of(), List.of(), List.of());
    }

    public static PageMeta profile() {
        return new PageMeta(null, "profile", null, null, null, List.of(), List.of(), List.of());
    }

    public PageMeta at(String canonicalPath) {
        return new PageMeta(canonicalPath, type, card, published, updated, things, citation, feeds);
    }

    public PageMeta picture(ShareCard shareCard) {
        return new PageMeta(path, type, shareCard, published, updated, things, citation, feeds);
    }

    public PageMeta thing(LinkedThing thing) {
        return new PageMeta(path, type, card, published, updated, added(things, thing), citation, feeds);
    }

    /** @param tags as Highwire names them */
    public PageMeta citedBy(List<MetaTag> tags) {
        return new PageMeta(path, type, card, published, updated, things, tags, feeds);
    }

    public PageMeta feed(FeedLink feed) {
        return new PageMeta(path, type, card, published, updated, things, citation, added(feeds, feed));
    }

    private static <T> List<T> added(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).toList();
    }
}
