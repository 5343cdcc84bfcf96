package org.coproduction.seminars.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.attendance.DoorDesk;
import org.coproduction.seminars.attendance.Press;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.survey.AnswerKind;
import org.coproduction.seminars.survey.QuestionDetails;
import org.coproduction.seminars.survey.StoredQuestion;
import org.coproduction.seminars.survey.SurveyDesk;
import org.coproduction.seminars.survey.SurveyInvitations;
import org.coproduction.seminars.survey.SurveyOffice;
import org.coproduction.seminars.survey.SurveyReply;

/** A survey that enough people have answered for results to be shown, and one that nobody has answered yet. */
record SurveyExamples(
        Correspondents people, DoorDesk door, SurveyOffice surveys, SurveyInvitations invitations, SurveyDesk desk) {

    private static final int ENOUGH = 10;

    /** @param answered has begun */
    void prepare(SeminarFacts answered) {
        begin(answered);
        List<StoredQuestion> questions =
                surveys.find(answered.id()).orElseThrow().questions();
        people.at(List.of(answered.id()), List.of(RegistrationState.CONFIRMED)).stream()
                .limit(ENOUGH)
                .forEach(person -> answer(person, questions));
    }

    void begin(SeminarFacts seminar) {
        surveys.start(
                seminar,
                List.of(
                        new QuestionDetails(AnswerKind.CHOICE, "Would you come again?", "", List.of("Yes", "No")),
                        new QuestionDetails(AnswerKind.TEXT, "What would you change?", "As it comes", List.of())));
        long version = surveys.find(seminar.id()).orElseThrow().version();
        surveys.plan(seminar, version, LocalDate.of(2016, 3, 1), LocalDate.of(2016, 8, 1));
    }

    private void answer(Correspondent person, List<StoredQuestion> questions) {
        door.checkIn(person.seminarId(), person.reference(), Press.now(person.reference()));
        String path = invitations.pathFor(person).orElseThrow();
        desk.answer(
                SecretToken.of(path.substring("/survey/".length())),
                new SurveyReply(
                        Map.of(questions.get(0).id(), "0", questions.get(1).id(), "More time to talk"), Map.of()));
    }
}
