package org.coproduction.seminars.programme;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.people.Appearance;
import org.coproduction.seminars.people.Appearances;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a person’s page in which sessions they have a part. */
@Component
@Transactional(readOnly = true)
class SpeakerAppearances implements Appearances {

    private final Sessions sessions;
    private final SeminarCatalogue seminars;

    SpeakerAppearances(Sessions sessions, SeminarCatalogue seminars) {
        this.sessions = sessions;
        this.seminars = seminars;
    }

    @Override
    public List<Appearance> of(long personId) {
        Map<Long, SeminarFacts> published =
                seminars.published().stream().collect(Collectors.toMap(SeminarFacts::id, Function.identity()));
        return sessions.withPerson(personId).stream()
                .flatMap(session -> Stream.ofNullable(published.get(session.seminarId()))
                        .map(seminar -> appearance(session, seminar)))
                .toList();
    }

    private static Appearance appearance(Session session, SeminarFacts seminar) {
        return new Appearance(
                Appearance.Kind.SESSION, session.details().title(), seminar.path() + "#programme", seminar.name());
    }
}
