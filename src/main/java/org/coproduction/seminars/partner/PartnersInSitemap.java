package org.coproduction.seminars.partner;

import java.util.List;
import org.coproduction.seminars.site.SitemapEntries;
import org.coproduction.seminars.site.SitemapEntry;
import org.springframework.stereotype.Component;

/** The page of all partners. */
@Component
class PartnersInSitemap implements SitemapEntries {

    private final Partners partners;

    PartnersInSitemap(Partners partners) {
        this.partners = partners;
    }

    @Override
    public List<SitemapEntry> sitemap() {
        return List.of(new SitemapEntry("/partners", partners.lastChange().orElse(null)));
    }
}
