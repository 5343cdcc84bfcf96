package org.coproduction.seminars.blog.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coproduction.seminars.blog.Blog;
import org.coproduction.seminars.blog.StoredPost;
import org.coproduction.seminars.blog.web.Authors.Author;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.site.Glossary;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What stands around a post on its page: hard words explained, how to cite it, and the posts before and after. */
@Component
class PostSurroundings {

    private final Blog blog;
    private final Authors authors;
    private final Glossary glossary;
    private final SiteIdentity site;
    private final SiteLinks links;

    PostSurroundings(Blog blog, Authors authors, Glossary glossary, SiteIdentity site, SiteLinks links) {
        this.blog = blog;
        this.authors = authors;
        this.glossary = glossary;
        this.site = site;
        this.links = links;
    }

    void addTo(Model model, StoredPost post) {
        model.addAttribute("explained", glossary.usedIn(post.details().body()));
        model.addAttribute("neighbours", blog.neighboursOf(post));
        model.addAttribute("quotation", quotation(post));
    }

    private String quotation(StoredPost post) {
        Map<Long, Author> names = authors.named(post.details().authors());
        String who = post.details().authors().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .map(Author::name)
                .collect(Collectors.joining(", "));
        LocalDate day = UkTime.at(post.shownSince()).toLocalDate();
        String title = post.details().title();
        return (who.isEmpty() ? "" : who + " ") + "(" + UkTime.shortDate(day) + "). " + title
                + (title.matches(".*[.?!]$") ? " " : ". ") + site.current().title() + ". " + links.to(post.path());
    }
}
