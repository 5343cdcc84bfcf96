package org.coproduction.seminars.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.seminars.site.SitemapEntries;
import org.coproduction.seminars.site.SitemapEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pages of seminars; one changes with its programme too. */
@Component
@Transactional(readOnly = true)
class SeminarsInSitemap implements SitemapEntries {

    private final Seminars seminars;
    private final Sessions sessions;

    SeminarsInSitemap(Seminars seminars, Sessions sessions) {
        this.seminars = seminars;
        this.sessions = sessions;
    }

    @Override
    public List<SitemapEntry> sitemap() {
        Map<Long, Instant> programmes = sessions.lastChanges().stream()
                .collect(Collectors.toMap(ProgrammeChange::seminarId, ProgrammeChange::changed));
        List<SitemapEntry> pages = new ArrayList<>();
        for (Seminar seminar : seminars.findAllByOrderByNumberAscIdAsc()) {
            if (seminar.status().isPublic()) {
                addPages(seminar, programmes.getOrDefault(seminar.id(), Instant.EPOCH), pages);
            }
        }
        pages.add(SitemapEntry.listOf("/seminars", pages));
        return pages;
    }

    private static void addPages(Seminar seminar, Instant programme, List<SitemapEntry> pages) {
        Instant own = seminar.updatedAt();
        pages.add(new SitemapEntry(seminar.facts().path(), programme.isAfter(own) ? programme : own));
        if (!seminar.details().easyRead().isBlank()) {
            pages.add(new SitemapEntry(seminar.facts().path() + "/easy-read", own));
        }
    }

    /** When the programme of a seminar last changed. */
    record ProgrammeChange(long seminarId, Instant changed) {}
}
