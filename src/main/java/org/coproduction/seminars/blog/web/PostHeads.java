package org.coproduction.seminars.blog.web;

import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.seminars.blog.Blog;
import org.coproduction.seminars.blog.PostDetails;
import org.coproduction.seminars.blog.StoredPost;
import org.coproduction.seminars.blog.Topic;
import org.coproduction.seminars.site.ShareCard;
import org.coproduction.seminars.site.ShareCards;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.Crumb;
import org.coproduction.seminars.site.web.FeedLink;
import org.coproduction.seminars.site.web.LinkedThing;
import org.coproduction.seminars.site.web.PageMeta;
import org.coproduction.seminars.site.web.SiteThings;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the pages of the blog say of themselves to search engines, feed readers and whoever shows a link to them. */
@Component
class PostHeads implements ShareCards {

    private static final String KIND = "blog";

    private final Blog blog;
    private final SiteLinks links;
    private final SiteThings things;
    private final Words words;

    PostHeads(Blog blog, SiteLinks links, SiteThings things, Words words) {
        this.blog = blog;
        this.links = links;
        this.things = things;
        this.words = words;
    }

    /** @param topic null for the whole blog, whose feed every page names */
    PageMeta list(@Nullable Topic topic) {
        return topic == null
                ? PageMeta.page()
                : PageMeta.page()
                        .at("/blog?topic=" + topic.slug())
                        .feed(FeedLink.atom(
                                words.get("blog.about", topic.name()), "/blog/feed.atom?topic=" + topic.slug()));
    }

    PageMeta of(StoredPost post, PostPage page) {
        return PageMeta.article(post.shownSince(), post.lastChanged())
                .picture(cardOf(post))
                .thing(posting(post, page));
    }

    List<Crumb> crumbs(StoredPost post) {
        return List.of(
                new Crumb(words.get("blog.title"), "/blog"),
                Crumb.here(post.details().title()));
    }

    private LinkedThing posting(StoredPost post, PostPage page) {
        PostDetails details = post.details();
        String address = links.to(post.path());
        return LinkedThing.of("BlogPosting")
                .with("@id", address)
                .with("mainEntityOfPage", address)
                .with("url", address)
                .with("headline", details.title())
                .with("description", details.summary())
                .with("image", links.to(cardOf(post).path()))
                .with("datePublished", SiteThings.inUkTime(post.shownSince()))
                .with("dateModified", SiteThings.inUkTime(post.lastChanged()))
                .with("author", authors(page.head()))
                .with("publisher", things.organization())
                .with("keywords", details.topics().stream().map(Topic::name).collect(Collectors.joining(", ")))
                .with("about", page.seminar() == null ? null : about(page.seminar()))
                .with("inLanguage", "en-GB");
    }

    private List<LinkedThing> authors(PostHead head) {
        return head.authors().isEmpty()
                ? List.of(things.organization())
                : head.authors().stream()
                        .map(author -> things.person(author.name(), author.href()))
                        .toList();
    }

    private LinkedThing about(PostPage.Link seminar) {
        return LinkedThing.of("Thing").with("name", seminar.label()).with("url", links.to(seminar.href()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ShareCard card(String slug) {
        return cardOf(blog.bySlug(slug));
    }

    private ShareCard cardOf(StoredPost post) {
        return new ShareCard(
                KIND,
                post.details().slug().text(),
                words.get("blog.title"),
                post.details().title(),
                PostHead.dayInWords(post));
    }
}
