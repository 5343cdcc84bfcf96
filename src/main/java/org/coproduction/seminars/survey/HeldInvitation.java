package org.coproduction.seminars.survey;

import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.HeldData;
import org.coproduction.seminars.registration.ParticipantNotes.Line;
import org.coproduction.seminars.registration.ParticipantNotes.Note;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Whether somebody was sent a link to the survey, and has used it, for themselves; what they answered nobody can tell. */
@Component
class HeldInvitation implements HeldData {

    private final Correspondents people;
    private final SurveyRecords records;
    private final SurveyLinks links;
    private final Words words;

    HeldInvitation(Correspondents people, SurveyRecords records, SurveyLinks links, Words words) {
        this.people = people;
        this.records = records;
        this.links = links;
        this.words = words;
    }

    @Override
    public Optional<Note> heldOn(long seminarId, String reference) {
        return records.of(seminarId)
                .flatMap(survey -> people.find(seminarId, reference)
                        .map(person -> survey.tokenFor(person.registrationId()).hash()))
                .flatMap(links::findByTokenHash)
                .map(link -> new Note(words.get("survey.held.title"), List.of(line(link))));
    }

    private Line line(SurveyLink link) {
        return new Line(
                words.get("survey.held.link"),
                List.of(words.get(link.isUsed() ? "survey.held.used" : "survey.held.unused")));
    }
}
