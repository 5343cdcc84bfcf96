package org.coproduction.seminars.people;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.site.SitemapEntries;
import org.coproduction.seminars.site.SitemapEntry;
import org.springframework.stereotype.Component;

/** Pages of people. */
@Component
class PeopleInSitemap implements SitemapEntries {

    private final Persons persons;

    PeopleInSitemap(Persons persons) {
        this.persons = persons;
    }

    @Override
    public List<SitemapEntry> sitemap() {
        List<SitemapEntry> pages = new ArrayList<>(persons.inSitemap());
        pages.add(SitemapEntry.listOf("/people", pages));
        return pages;
    }
}
