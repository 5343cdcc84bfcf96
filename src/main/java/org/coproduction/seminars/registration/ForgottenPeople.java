package org.coproduction.seminars.registration;

import java.util.Optional;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Says why a list is shorter than the counts above it. */
@Component
class ForgottenPeople implements SeminarNote {

    private final SeminarFigures figures;
    private final Words words;

    ForgottenPeople(SeminarFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    @Override
    public Optional<Note> about(SeminarFacts seminar) {
        long forgotten = figures.forgotten(seminar.id());
        return forgotten == 0
                ? Optional.empty()
                : Optional.of(new Note(words.get("registration.forgotten", forgotten), "/privacy/how-long"));
    }
}
