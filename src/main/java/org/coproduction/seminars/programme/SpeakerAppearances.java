package org.coproduction.seminars.programme;

import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.seminars.people.Appearance;
import org.coproduction.seminars.people.Appearances;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a person’s page in which sessions they have a part. */
@Component
@Transactional(readOnly = true)
class SpeakerAppearances implements Appearances {

    private final Sessions sessions;
    private final SeminarCatalogue seminars;
    private final Words words;

    SpeakerAppearances(Sessions sessions, SeminarCatalogue seminars, Words words) {
        this.sessions = sessions;
        this.seminars = seminars;
        this.words = words;
    }

    @Override
    public List<Appearance> of(long personId) {
        List<Session> all = sessions.withPerson(personId);
        return seminars.published().stream()
                .flatMap(seminar -> all.stream()
                        .filter(session -> session.seminarId() == seminar.id())
                        .map(session -> appearance(session.details(), seminar, personId)))
                .toList();
    }

    private Appearance appearance(SessionDetails session, SeminarFacts seminar, long personId) {
        String date = seminar.date().dateInWords();
        String part = session.people().stream()
                .filter(participant -> participant.personId() == personId)
                .map(participant -> words.get(participant.part().label()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Appearance(
                Appearance.Kind.SESSION,
                session.title(),
                seminar.path() + "#programme",
                part + ". " + seminar.name() + (date == null ? "" : ", " + date));
    }
}
