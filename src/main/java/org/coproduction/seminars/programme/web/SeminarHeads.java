package org.coproduction.seminars.programme.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.programme.SeminarCalendar;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.ShareCard;
import org.coproduction.seminars.site.ShareCards;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.Crumb;
import org.coproduction.seminars.site.web.FeedLink;
import org.coproduction.seminars.site.web.PageMeta;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** What the pages of seminars say of themselves to search engines, calendars and whoever shows a link to them. */
@Component
class SeminarHeads implements ShareCards {

    private static final String KIND = "seminars";

    private final SeminarCatalogue catalogue;
    private final SeminarThing seminars;
    private final SeriesThing series;
    private final SiteLinks links;
    private final Words words;

    SeminarHeads(SeminarCatalogue catalogue, SeminarThing seminars, SeriesThing series, SiteLinks links, Words words) {
        this.catalogue = catalogue;
        this.seminars = seminars;
        this.series = series;
        this.links = links;
        this.words = words;
    }

    /** Where calendars subscribe to all seminars. */
    String subscription() {
        return links.subscriptionTo("/seminars.ics");
    }

    PageMeta list() {
        return PageMeta.page()
                .thing(series.whole())
                .feed(FeedLink.calendar(words.get("programme.list.calendar"), "/seminars.ics"));
    }

    PageMeta of(SeminarFacts seminar, SeminarPage page) {
        PageMeta meta = PageMeta.page().picture(cardOf(seminar));
        if (!SeminarCalendar.hasDay(seminar)) {
            return meta;
        }
        return meta.thing(seminars.whole(seminar, page.card().phase(), page.programme()))
                .feed(FeedLink.calendar(words.get("programme.facts.calendar"), seminar.path() + ".ics"));
    }

    List<Crumb> crumbs(SeminarFacts seminar) {
        return List.of(new Crumb(words.get("programme.menu.public"), "/seminars"), Crumb.here(seminar.title()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ShareCard card(String slug) {
        return cardOf(catalogue.bySlug(slug));
    }

    static ShareCard cardOf(SeminarFacts seminar) {
        String note = Stream.of(seminar.date().dateInWords(), seminar.place())
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new ShareCard(KIND, seminar.slug(), "Seminar " + seminar.number(), seminar.title(), note);
    }
}
