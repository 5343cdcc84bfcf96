package org.coproduction.seminars.interest;

import java.util.Optional;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.SeminarNote;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Tells organisers how many people wait for a seminar to open; never who. */
@Component
class WaitingForNews implements SeminarNote {

    private final InterestDesk desk;
    private final Words words;

    WaitingForNews(InterestDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    /** Once it is open, only while somebody is still to be told. */
    @Override
    public Optional<Note> about(SeminarFacts seminar) {
        long waiting = desk.count(seminar.id());
        return waiting > 0 || desk.isAwaited(seminar)
                ? Optional.of(new Note(words.get("interest.note", waiting), null))
                : Optional.empty();
    }
}
