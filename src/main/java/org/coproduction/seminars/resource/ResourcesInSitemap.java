package org.coproduction.seminars.resource;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.site.SitemapEntries;
import org.coproduction.seminars.site.SitemapEntry;
import org.springframework.stereotype.Component;

/** Pages of resources. */
@Component
class ResourcesInSitemap implements SitemapEntries {

    private final ResourceShelf shelf;

    ResourcesInSitemap(ResourceShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public List<SitemapEntry> sitemap() {
        List<SitemapEntry> pages = new ArrayList<>(shelf.published().stream()
                .map(found -> new SitemapEntry(found.path(), found.updatedAt()))
                .toList());
        pages.add(SitemapEntry.listOf("/resources", pages));
        return pages;
    }
}
