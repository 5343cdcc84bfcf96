package org.coproduction.seminars.blog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.site.SitemapEntries;
import org.coproduction.seminars.site.SitemapEntry;
import org.springframework.stereotype.Component;

/** Posts; one that waited for its day changed on that day. */
@Component
class BlogInSitemap implements SitemapEntries {

    private final Blog blog;

    BlogInSitemap(Blog blog) {
        this.blog = blog;
    }

    @Override
    public List<SitemapEntry> sitemap() {
        List<SitemapEntry> pages = new ArrayList<>(blog.all().stream()
                .map(post -> new SitemapEntry(post.path(), later(post.updatedAt(), post.publishedAt())))
                .toList());
        pages.add(SitemapEntry.listOf("/blog", pages));
        return pages;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
