package org.coproduction.seminars.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.site.SitemapEntries;
import org.coproduction.seminars.site.SitemapEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pages about the series as a whole. Those that answer before anybody has written them are there as well. */
@Component
@Transactional(readOnly = true)
class SeriesInSitemap implements SitemapEntries {

    private static final List<String> ALWAYS_THERE = List.of("/accessibility", "/privacy", "/glossary");

    private final Pages pages;
    private final SeriesRecords records;

    SeriesInSitemap(Pages pages, SeriesRecords records) {
        this.pages = pages;
        this.records = records;
    }

    @Override
    public List<SitemapEntry> sitemap() {
        Instant settings = records.findFirstByOrderById().map(Series::updatedAt).orElse(null);
        List<SitemapEntry> written = pages.published().stream()
                .map(page -> new SitemapEntry(page.details().path(), page.updatedAt()))
                .toList();
        List<SitemapEntry> entries = new ArrayList<>(written);
        entries.add(about(settings, written));
        entries.add(new SitemapEntry("/contact", settings));
        ALWAYS_THERE.stream()
                .filter(path -> written.stream().noneMatch(page -> page.path().equals(path)))
                .forEach(path -> entries.add(new SitemapEntry(path, null)));
        return entries;
    }

    private static SitemapEntry about(@Nullable Instant settings, List<SitemapEntry> written) {
        return SitemapEntry.listOf(
                "/about",
                Stream.concat(Stream.of(new SitemapEntry("/about", settings)), written.stream())
                        .filter(page -> page.path().startsWith("/about"))
                        .toList());
    }
}
