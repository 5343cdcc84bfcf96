package org.coproduction.seminars.home;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.coproduction.seminars.site.SitemapEntries;
import org.coproduction.seminars.site.SitemapEntry;
import org.springframework.stereotype.Component;

/** Every public page, once, by its path. */
@Component
public class SitemapSource {

    private final List<SitemapEntries> sources;

    SitemapSource(List<SitemapEntries> sources) {
        this.sources = sources;
    }

    /** The home page shows something of everything. */
    public List<SitemapEntry> entries() {
        List<SitemapEntry> entries = new ArrayList<>(
                sources.stream().flatMap(source -> source.sitemap().stream()).toList());
        entries.add(SitemapEntry.listOf("/", entries));
        return entries.stream().sorted(Comparator.comparing(SitemapEntry::path)).toList();
    }
}
