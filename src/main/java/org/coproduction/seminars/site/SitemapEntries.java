package org.coproduction.seminars.site;

import java.util.List;

/** Pages for the sitemap; a feature with public pages implements it as a bean. */
public interface SitemapEntries {

    /** Only what the public may see. */
    List<SitemapEntry> sitemap();
}
