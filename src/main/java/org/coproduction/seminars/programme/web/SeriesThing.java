package org.coproduction.seminars.programme.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.coproduction.seminars.programme.SeminarCalendar;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.LinkedThing;
import org.coproduction.seminars.site.web.SiteThings;
import org.springframework.stereotype.Component;

/** The series as schema.org knows it, with those of its seminars whose day is known. */
@Component
public class SeriesThing {

    private final SeminarCatalogue catalogue;
    private final SeminarThing seminars;
    private final SiteThings things;
    private final SiteIdentity site;
    private final SiteLinks links;

    SeriesThing(
            SeminarCatalogue catalogue, SeminarThing seminars, SiteThings things, SiteIdentity site, SiteLinks links) {
        this.catalogue = catalogue;
        this.seminars = seminars;
        this.things = things;
        this.site = site;
        this.links = links;
    }

    public LinkedThing whole() {
        List<SeminarFacts> dated = catalogue.published().stream()
                .filter(SeminarCalendar::hasDay)
                .sorted(Comparator.comparing(
                        seminar -> Objects.requireNonNull(seminar.date().knownDay())))
                .toList();
        LinkedThing series = LinkedThing.of("EventSeries")
                .with("@id", links.to(SeminarThing.SERIES))
                .with("name", site.current().title())
                .with("description", site.current().strapline())
                .with("url", links.to("/"))
                .with("organizer", things.organization())
                .with("funder", things.funder())
                .with("subEvent", dated.stream().map(seminars::brief).toList());
        return dated.isEmpty() ? series : withPeriod(series, dated);
    }

    private static LinkedThing withPeriod(LinkedThing series, List<SeminarFacts> dated) {
        return series.with("startDate", SeminarThing.startOf(dated.get(0)))
                .with("endDate", SeminarThing.endOf(dated.get(dated.size() - 1)));
    }
}
