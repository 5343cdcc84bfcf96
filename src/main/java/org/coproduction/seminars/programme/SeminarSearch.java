package org.coproduction.seminars.programme;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.partner.PartnerRegister;
import org.coproduction.seminars.partner.StoredPartner;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.search.SearchEntry;
import org.coproduction.seminars.search.SearchSource;
import org.springframework.stereotype.Component;

/** Lets the public find seminars, with their programme; what happened only once they are over, as on their pages. */
@Component
class SeminarSearch implements SearchSource {

    private static final Pattern PICTURE = Pattern.compile("(?m)^\\s*\\[[\\w-]+]\\s*");

    private final Seminars seminars;
    private final Sessions sessions;
    private final PeopleRegister people;
    private final PartnerRegister partners;

    SeminarSearch(Seminars seminars, Sessions sessions, PeopleRegister people, PartnerRegister partners) {
        this.seminars = seminars;
        this.sessions = sessions;
        this.people = people;
        this.partners = partners;
    }

    @Override
    public List<SearchEntry> entries(Instant now) {
        Map<Long, List<Session>> programmes =
                sessions.all().stream().collect(Collectors.groupingBy(Session::seminarId));
        Map<Long, PersonName> names = people.published().stream()
                .map(person -> person.personName())
                .collect(Collectors.toMap(PersonName::id, name -> name));
        Map<Long, String> hosts = partners.all().stream()
                .collect(Collectors.toMap(
                        StoredPartner::id, partner -> partner.details().name()));
        return published()
                .map(seminar -> entry(
                        seminar.facts(),
                        seminar.details(),
                        programmes.getOrDefault(seminar.id(), List.of()).stream()
                                .map(Session::details)
                                .toList(),
                        names,
                        hosts,
                        now))
                .toList();
    }

    /** The next end of a seminar. */
    @Override
    public Optional<Instant> nextChange(Instant now) {
        return published()
                .map(seminar -> seminar.details().date().end())
                .filter(Objects::nonNull)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }

    private Stream<Seminar> published() {
        return seminars.findAllByOrderByNumberAscIdAsc().stream()
                .filter(seminar -> seminar.status().isPublic());
    }

    private static SearchEntry entry(
            SeminarFacts facts,
            SeminarDetails details,
            List<SessionDetails> programme,
            Map<Long, PersonName> names,
            Map<Long, String> hosts,
            Instant now) {
        Stream<String> speakers = programme.stream()
                .flatMap(session -> session.people().stream())
                .map(participant -> names.get(participant.personId()))
                .filter(Objects::nonNull)
                .map(PersonName::name);
        Stream<String> keywords = Stream.of(
                        Stream.of(
                                details.venue().name(),
                                details.venue().address(),
                                details.venue().town()),
                        details.hosts().stream().map(hosts::get).filter(Objects::nonNull),
                        speakers)
                .flatMap(words -> words)
                .filter(word -> !word.isEmpty())
                .distinct();
        return SearchEntry.of("programme.search.kind", facts.name(), facts.path())
                .on(details.date().date(), details.date().dateInWords())
                .summary(details.summary())
                .keywords(keywords.toList())
                .texts(texts(details, programme, now));
    }

    private static List<Markdown> texts(SeminarDetails details, List<SessionDetails> programme, Instant now) {
        List<Markdown> texts = new ArrayList<>();
        if (details.status().isOn() && details.date().isOverAt(now)) {
            texts.add(details.afterwards());
        }
        texts.add(new Markdown(details.guidance().whoFor()));
        texts.addAll(List.of(details.text(), details.topics(), details.access(), easyRead(details)));
        for (SessionDetails session : programme) {
            texts.add(new Markdown(session.title()));
            texts.add(session.text());
        }
        return texts;
    }

    /** Without the names of its pictures, which stand at the beginning of a line. */
    private static Markdown easyRead(SeminarDetails details) {
        return new Markdown(PICTURE.matcher(details.easyRead().source()).replaceAll(""));
    }
}
