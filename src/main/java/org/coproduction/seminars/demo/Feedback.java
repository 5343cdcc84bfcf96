package org.coproduction.seminars.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.survey.FirstQuestions;
import org.coproduction.seminars.survey.StoredQuestion;
import org.coproduction.seminars.survey.SurveyDesk;
import org.coproduction.seminars.survey.SurveyInvitations;
import org.coproduction.seminars.survey.SurveyOffice;
import org.coproduction.seminars.survey.SurveyReply;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The survey about the first seminar has closed and shows what people said; that about the second is open. */
@Component
@Order(9)
@Profile("demo")
class Feedback implements Demonstration.Scene {

    private static final LocalDate OPENED_ON = LocalDate.of(2016, 2, 1);
    private static final LocalDate CLOSED_ON = LocalDate.of(2016, 2, 29);
    private static final LocalDate CLOSES_ON = LocalDate.of(2016, 3, 21);
    private static final int ANSWERS = 22;
    private static final int ANSWERS_SO_FAR = 12;

    private final SeminarCatalogue catalogue;
    private final SurveyOffice surveys;
    private final FirstQuestions first;
    private final Respondents respondents;

    Feedback(SeminarCatalogue catalogue, SurveyOffice surveys, FirstQuestions first, Respondents respondents) {
        this.catalogue = catalogue;
        this.surveys = surveys;
        this.first = first;
        this.respondents = respondents;
    }

    @Override
    public void set() {
        ask(1, ANSWERS);
        ask(2, ANSWERS_SO_FAR);
        plan(seminar(1), CLOSED_ON);
    }

    private void ask(int number, int answers) {
        SeminarFacts seminar = seminar(number);
        surveys.start(seminar, first.all());
        plan(seminar, CLOSES_ON);
        respondents.answer(
                seminar.id(), surveys.find(seminar.id()).orElseThrow().questions(), answers);
    }

    private void plan(SeminarFacts seminar, LocalDate closesOn) {
        surveys.plan(seminar, surveys.find(seminar.id()).orElseThrow().version(), OPENED_ON, closesOn);
    }

    private SeminarFacts seminar(int number) {
        return catalogue.all().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Made-up people who came, and what they say. */
    @Component
    @Profile("demo")
    static class Respondents {

        private final Correspondents people;
        private final SurveyInvitations invitations;
        private final SurveyDesk desk;
        private final DemoWords words;

        Respondents(Correspondents people, SurveyInvitations invitations, SurveyDesk desk, DemoWords words) {
            this.people = people;
            this.invitations = invitations;
            this.desk = desk;
            this.words = words;
        }

        void answer(long seminarId, List<StoredQuestion> questions, int answers) {
            List<Correspondent> there = people.at(Set.of(seminarId), Set.of(RegistrationState.CONFIRMED));
            List<String> paths = there.stream()
                    .flatMap(person -> invitations.pathFor(person).stream())
                    .limit(answers)
                    .toList();
            for (int i = 0; i < paths.size(); i++) {
                desk.answer(
                        SecretToken.of(paths.get(i).substring("/survey/".length())),
                        new SurveyReply(given(questions, i), Map.of()));
            }
        }

        private Map<Long, String> given(List<StoredQuestion> questions, int person) {
            DemoWords.DemoSurvey said = words.survey();
            Map<Long, String> given = new HashMap<>();
            for (int i = 0; i < 3; i++) {
                given.put(questions.get(i).id(), any(said.steps(), person + 5 * i));
            }
            given.put(questions.get(3).id(), any(said.again(), person));
            say(given, questions.get(4), said.useful(), person);
            say(given, questions.get(5), said.change(), person);
            return given;
        }

        private static String any(List<Integer> choices, int person) {
            return choices.get(person % choices.size()).toString();
        }

        /** Not everybody writes something. */
        private static void say(Map<Long, String> given, StoredQuestion question, List<String> texts, int person) {
            if (person % 2 == 0 && person / 2 < texts.size()) {
                given.put(question.id(), texts.get(person / 2));
            }
        }
    }
}
