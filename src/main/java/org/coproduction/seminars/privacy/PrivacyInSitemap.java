package org.coproduction.seminars.privacy;

import java.util.List;
import org.coproduction.seminars.site.SitemapEntries;
import org.coproduction.seminars.site.SitemapEntry;
import org.springframework.stereotype.Component;

@Component
class PrivacyInSitemap implements SitemapEntries {

    @Override
    public List<SitemapEntry> sitemap() {
        return List.of(new SitemapEntry("/privacy/how-long", null));
    }
}
