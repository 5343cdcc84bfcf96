package org.coproduction.seminars.survey;

import java.util.Optional;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.SeminarNote;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Leads organisers to the survey. */
@Component
class SurveyNote implements SeminarNote {

    private final SurveyOffice office;
    private final Words words;

    SurveyNote(SurveyOffice office, Words words) {
        this.office = office;
        this.words = words;
    }

    @Override
    public Optional<Note> about(SeminarFacts seminar) {
        String text = office.find(seminar.id())
                .map(survey -> words.get("survey.note", survey.responses()))
                .orElseGet(() -> words.get("survey.note.none"));
        return Optional.of(new Note(text, "/admin/seminars/" + seminar.slug() + "/survey"));
    }
}
