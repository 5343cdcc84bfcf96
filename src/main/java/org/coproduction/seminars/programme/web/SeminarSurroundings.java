package org.coproduction.seminars.programme.web;

import java.util.List;
import org.coproduction.seminars.partner.PartnerRegister;
import org.coproduction.seminars.programme.RelatedItem;
import org.coproduction.seminars.programme.RelatedToSeminar;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** What belongs to a seminar without being part of it. */
@Component
class SeminarSurroundings {

    private final List<RelatedToSeminar> sources;
    private final PartnerRegister partners;
    private final SiteIdentity site;
    private final SiteLinks links;
    private final Words words;

    SeminarSurroundings(
            List<RelatedToSeminar> sources, PartnerRegister partners, SiteIdentity site, SiteLinks links, Words words) {
        this.sources = sources;
        this.partners = partners;
        this.site = site;
        this.links = links;
        this.words = words;
    }

    List<RelatedItem> relatedTo(long seminarId) {
        return sources.stream()
                .flatMap(source -> source.relatedTo(seminarId).stream())
                .toList();
    }

    List<Host> hosts(List<Long> partnerIds) {
        return partners.all().stream()
                .filter(partner -> partnerIds.contains(partner.id()))
                .map(partner -> new Host(partner.details().name(), partner.path()))
                .toList();
    }

    /** A partner that hosts, and its place on the page of all partners. */
    record Host(String name, String href) {}

    /** Title, series, place, date and address in one line. */
    String citation(SeminarFacts seminar) {
        String where = seminar.isHeldOnline() ? words.get("programme.format.ONLINE") : seminar.place();
        String when = seminar.date().dateInWords();
        return words.get(
                "programme.cite.text",
                seminar.title(),
                String.valueOf(seminar.number()),
                site.current().title(),
                where.isEmpty() ? "" : where + ", ",
                when == null ? "" : when,
                links.to(seminar.path()));
    }
}
