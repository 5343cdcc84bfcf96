package org.coproduction.seminars.programme.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.citation.CitedDate;
import org.coproduction.seminars.citation.CitedPerson;
import org.coproduction.seminars.citation.CitedWork;
import org.coproduction.seminars.programme.DatePrecision;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SessionPart;
import org.coproduction.seminars.site.SiteIdentity;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** What was said by somebody at a seminar that took place, as a work to refer to. */
@Component
class TalkCitations {

    private final SiteLinks links;
    private final SiteIdentity site;
    private final Words words;

    TalkCitations(SiteLinks links, SiteIdentity site, Words words) {
        this.links = links;
        this.site = site;
        this.words = words;
    }

    /** Lines of text by the id of the programme item; only items that can be quoted. */
    Map<Long, String> quotations(SeminarFacts seminar, List<SessionView> programme) {
        Map<Long, String> quotations = new HashMap<>();
        programme.stream()
                .filter(session -> isTalk(seminar, session))
                .forEach(session -> quotations.put(session.id(), quotation(seminar, session)));
        return quotations;
    }

    static boolean isTalk(SeminarFacts seminar, SessionView session) {
        return seminar.status().isOn()
                && seminar.date().date() != null
                && !session.pause()
                && speakers(session).findAny().isPresent();
    }

    /** Whoever welcomes or chairs is not who a talk is quoted by. */
    private static Stream<String> speakers(SessionView session) {
        return session.people().stream()
                .filter(speaker -> speaker.partLabel().equals(SessionPart.SPEAKER.label()))
                .map(speaker -> speaker.person().name());
    }

    CitedWork work(SeminarFacts seminar, SessionView talk) {
        return new CitedWork(
                CitedWork.Type.TALK,
                seminar.slug() + "-" + talk.id(),
                talk.title(),
                speakers(talk).map(CitedPerson::of).toList(),
                date(seminar),
                site.current().title(),
                CitedWork.Pages.NONE,
                new CitedWork.Occasion(seminar.name(), place(seminar)),
                "",
                address(seminar));
    }

    private String quotation(SeminarFacts seminar, SessionView talk) {
        String who =
                talk.people().stream().map(speaker -> speaker.person().name()).collect(Collectors.joining(", "));
        return words.get(
                "programme.talk.quotation",
                who,
                seminar.date().dateInWords(),
                talk.title().matches(".*[.?!]") ? talk.title() : talk.title() + ".",
                seminar.name(),
                site.current().title(),
                address(seminar));
    }

    private static CitedDate date(SeminarFacts seminar) {
        LocalDate date = seminar.date().date();
        if (date == null) {
            return CitedDate.UNKNOWN;
        }
        return seminar.date().precision() == DatePrecision.MONTH ? CitedDate.month(date) : CitedDate.day(date);
    }

    private String place(SeminarFacts seminar) {
        return seminar.isHeldOnline() ? words.get("programme.format.ONLINE") : seminar.place();
    }

    private String address(SeminarFacts seminar) {
        return links.to(seminar.path());
    }
}
