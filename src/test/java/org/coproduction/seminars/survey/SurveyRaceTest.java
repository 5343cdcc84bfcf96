package org.coproduction.seminars.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.coproduction.seminars.SecondInstance;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.WithoutLock;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.registration.RegistrationState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ten people answer at the same time, each of them three times. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SurveyRaceTest {

    private static final int PEOPLE = 10;
    private static final int TIMES = 3;

    @Autowired
    SeminarOffice seminarOffice;

    @Autowired
    SeminarCatalogue seminars;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    Correspondents people;

    @Autowired
    SurveyOffice office;

    @Autowired
    SurveyDesk desk;

    @Autowired
    SurveyInvitations invitations;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcConnectionDetails connection;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;
    private long question;
    private List<SecretToken> tokens = List.of();

    @AfterEach
    void clear() {
        database.clear();
    }

    @Test
    void everyLinkCountsOnceAndNoAnswerSharesAStampWithItsLink() throws Exception {
        prepare();

        answerAtOnce(desk);

        assertThat(office.find(seminarId).orElseThrow().responses()).isEqualTo(PEOPLE);
        assertThat(sql.queryForList("select lot from survey_answer group by lot having count(*) = 5", Integer.class))
                .containsExactlyInAnyOrder(0, 1);
        assertThat(sql.queryForObject("select count(*) from survey_answer", Integer.class))
                .isEqualTo(PEOPLE);
        if (database.isPostgres()) {
            assertThat(sql.queryForObject("select count(distinct xmin::text) from survey_link", Integer.class))
                    .isEqualTo(1);
        }
    }

    @Test
    void linksCountTwiceWhereNobodyLocksTheSurvey() throws Exception {
        prepare();
        try (ConfigurableApplicationContext careless = SecondInstance.on(connection, WithoutLock.class)) {
            answerAtOnce(careless.getBean(SurveyDesk.class));
        }

        assertThat(sql.queryForObject("select count(*) from survey_answer", Integer.class))
                .isGreaterThan(PEOPLE);
    }

    private void prepare() {
        seminarId = seminarOffice.add(seminar().details());
        IntStream.range(0, PEOPLE)
                .forEach(number -> registrations.register(
                        seminarId, Registrant.submission(), Registrant.named("Person " + number), true));
        office.start(
                seminars.facts(seminarId),
                List.of(new QuestionDetails(AnswerKind.CHOICE, "Well?", "", List.of("A", "B"))));
        sql.update("update survey set opens_on = date '2016-01-01'");
        question = office.find(seminarId).orElseThrow().questions().get(0).id();
        tokens = people.at(List.of(seminarId), List.of(RegistrationState.CONFIRMED)).stream()
                .map(person -> invitations.pathFor(person).orElseThrow().replace("/survey/", ""))
                .map(SecretToken::of)
                .toList();
    }

    private void answerAtOnce(SurveyDesk at) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(8);
        List<Future<?>> answers = new ArrayList<>();
        for (SecretToken token : tokens) {
            for (int time = 0; time < TIMES; time++) {
                answers.add(hands.submit(() -> at.answer(token, Map.of(question, "0"))));
            }
        }
        for (Future<?> answer : answers) {
            answer.get();
        }
        hands.shutdown();
    }
}
