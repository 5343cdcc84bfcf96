package org.coproduction.seminars.bursary;

import java.util.List;
import org.coproduction.seminars.site.SitemapEntries;
import org.coproduction.seminars.site.SitemapEntry;
import org.springframework.stereotype.Component;

/** The page of all bursaries; it changes with every seminar and by the calendar, so nothing is said of when. */
@Component
class BursariesInSitemap implements SitemapEntries {

    @Override
    public List<SitemapEntry> sitemap() {
        return List.of(new SitemapEntry("/bursaries", null));
    }
}
