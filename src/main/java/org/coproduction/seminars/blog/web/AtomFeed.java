package org.coproduction.seminars.blog.web;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.coproduction.seminars.blog.StoredPost;
import org.coproduction.seminars.blog.Topic;
import org.coproduction.seminars.blog.web.Authors.Author;
import org.coproduction.seminars.common.PermanentId;
import org.coproduction.seminars.site.MarkdownRenderer;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Posts as an Atom 1.0 feed (RFC 4287). */
@Component
class AtomFeed {

    private final SiteLinks links;
    private final SiteIdentity site;
    private final MarkdownRenderer markdown;
    private final Authors authors;
    private final Clock clock;

    AtomFeed(SiteLinks links, SiteIdentity site, MarkdownRenderer markdown, Authors authors, Clock clock) {
        this.links = links;
        this.site = site;
        this.markdown = markdown;
        this.authors = authors;
        this.clock = clock;
    }

    /** @param topic what all of them are about; null for the whole blog */
    byte[] write(List<StoredPost> posts, @Nullable Topic topic) {
        var out = new ByteArrayOutputStream();
        try {
            var xml = new AtomWriter(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8"));
            xml.start("feed");
            writeHead(xml, posts, topic);
            Map<Long, Author> names = authors.named(posts.stream()
                    .flatMap(post -> post.details().authors().stream())
                    .distinct()
                    .toList());
            for (StoredPost post : posts) {
                writeEntry(xml, post, names);
            }
            xml.finish();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Memory takes every feed", e);
        }
        return out.toByteArray();
    }

    private void writeHead(AtomWriter xml, List<StoredPost> posts, @Nullable Topic topic) throws XMLStreamException {
        String query = topic == null ? "" : "?topic=" + topic.slug();
        String title = site.current().title();
        xml.text("id", links.to("/blog/feed.atom" + query));
        xml.text("title", topic == null ? title : topic.name() + " – " + title);
        xml.link("self", links.to("/blog/feed.atom" + query), "application/atom+xml");
        xml.link("alternate", links.to("/blog" + query), "text/html");
        xml.text(
                "updated",
                posts.stream()
                        .map(StoredPost::lastChanged)
                        .max(Comparator.naturalOrder())
                        .orElseGet(clock::instant)
                        .toString());
    }

    private void writeEntry(AtomWriter xml, StoredPost post, Map<Long, Author> names) throws XMLStreamException {
        xml.start("entry");
        xml.text("id", id(post));
        xml.text("title", post.details().title());
        xml.link("alternate", links.to(post.path()), "text/html");
        xml.text("published", post.shownSince().toString());
        xml.text("updated", post.lastChanged().toString());
        for (String name : names(post, names)) {
            xml.start("author");
            xml.text("name", name);
            xml.end();
        }
        for (Topic topic : post.details().topics()) {
            xml.category(topic.slug(), topic.name());
        }
        xml.text("summary", post.details().summary());
        xml.html(markdown.render(post.details().body()).value(), links.to(post.path()));
        xml.end();
    }

    /** Every entry needs an author; where none is named it is the series. */
    private List<String> names(StoredPost post, Map<Long, Author> authors) {
        List<String> names = post.details().authors().stream()
                .map(authors::get)
                .filter(Objects::nonNull)
                .map(Author::name)
                .toList();
        return names.isEmpty() ? List.of(site.current().title()) : names;
    }

    private static String id(StoredPost post) {
        return PermanentId.of("post", post.id(), post.createdAt()).uri();
    }
}
