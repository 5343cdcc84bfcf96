package org.coproduction.seminars.registration.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.programme.Joining;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.ParticipantNotes;
import org.coproduction.seminars.site.web.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How to join, on the own page of whoever has a place online, until the seminar is over. */
@Component
@Order(1)
class JoiningOnOwnPage implements ParticipantNotes {

    private final Correspondents people;
    private final SeminarCatalogue seminars;
    private final Words words;
    private final Clock clock;

    JoiningOnOwnPage(Correspondents people, SeminarCatalogue seminars, Words words, Clock clock) {
        this.people = people;
        this.seminars = seminars;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<Note> of(long seminarId, String reference) {
        SeminarFacts seminar = seminars.facts(seminarId);
        return people.find(seminarId, reference)
                .filter(person -> person.way(seminar).joins())
                .filter(person -> !seminar.date().isOverAt(clock.instant()))
                .map(person -> note(seminars.joining(seminarId)));
    }

    private Note note(Joining joining) {
        return new Note(words.get("registration.joining.title"), lines(joining));
    }

    private List<Line> lines(Joining joining) {
        String label = words.get("registration.joining.link");
        if (!joining.isKnown()) {
            return List.of(new Line(label, List.of(words.get("registration.mail.joining.later"))));
        }
        Line link = new Line(label, List.of(words.get("registration.joining.private")), joining.link());
        return joining.notes().isEmpty()
                ? List.of(link)
                : List.of(link, new Line(words.get("registration.joining.notes"), List.of(joining.notes())));
    }
}
