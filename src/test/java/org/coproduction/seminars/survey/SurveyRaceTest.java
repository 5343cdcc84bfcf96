package org.coproduction.seminars.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.coproduction.seminars.SecondInstance;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.WithoutLock;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.correspondence.Draft;
import org.coproduction.seminars.correspondence.MessageClerk;
import org.coproduction.seminars.correspondence.MessageDesk;
import org.coproduction.seminars.correspondence.Segment;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Correspondent;
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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Ten people answer at the same time, each of them three times. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class SurveyRaceTest {

    private static final int PEOPLE = 10;
    private static final int TIMES = 3;
    private static final long LONGER_THAN_A_LOCK_IS_WAITED_FOR = 4_000;

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
    SurveyRecords records;

    @Autowired
    MessageDesk messages;

    @Autowired
    MessageClerk clerk;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    TransactionTemplate transaction;

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

    /** As when two messages are written at the same time. */
    @Test
    void whoeverIsAskedByTwoMailsAtOnceHasOneLink() throws Exception {
        beginSurvey();

        assertThat(askAtOnce(invitations))
                .hasSize(PEOPLE)
                .allSatisfy(link -> assertThat(link).startsWith("/survey/"));
        assertThat(sql.queryForObject("select count(*) from survey_link", Integer.class))
                .isEqualTo(PEOPLE);
    }

    /** H2 waits for a lock for two seconds only. */
    @Test
    void aMessageIsSentOnceThoughItsMailsHaveToWaitForTheSurvey() throws Exception {
        beginSurvey();
        CountDownLatch locked = new CountDownLatch(1);
        ExecutorService organiser = Executors.newSingleThreadExecutor();
        Future<?> planning = organiser.submit(() -> transaction.executeWithoutResult(status -> {
            records.lock(seminarId);
            locked.countDown();
            sleep();
        }));
        locked.await();

        assertThat(sendMessage()).hasStatus3xxRedirection();
        planning.get();
        organiser.shutdown();
        for (long message : clerk.unfinished()) {
            clerk.writeSome(message);
        }

        assertThat(sql.queryForList(
                        "select recipient from outbox_message where kind = 'correspondence.message'", String.class))
                .hasSize(PEOPLE)
                .doesNotHaveDuplicates();
    }

    private static void sleep() {
        try {
            Thread.sleep(LONGER_THAN_A_LOCK_IS_WAITED_FOR);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private MvcTestResult sendMessage() {
        String text = "Hello {{name}},\n{{survey}}\n{{date}} {{times}} {{place}}\n{{link}} {{page}} {{contact}}\n";
        Segment everybody = new Segment(Set.of(seminarId), Set.of(RegistrationState.CONFIRMED), null, Map.of());
        String seen = messages.audience(new Draft(everybody, new MailText("After it", text), false))
                .fingerprint();
        return mvc.post()
                .uri("/admin/messages")
                .with(csrf())
                .with(Staff.with(Right.REGISTRATIONS))
                .param("submission", UUID.randomUUID().toString())
                .param("subject", "After it")
                .param("body", text)
                .param("expected", seen)
                .param("states", "CONFIRMED")
                .param("seminars", Long.toString(seminarId))
                .exchange();
    }

    @Test
    void mailsFailWhereNobodyLocksTheSurveyBeforeItsLinksAreMade() {
        beginSurvey();
        try (ConfigurableApplicationContext careless = SecondInstance.on(connection, WithoutLock.class)) {
            SurveyInvitations unlocked = careless.getBean(SurveyInvitations.class);

            assertThrows(ExecutionException.class, () -> askAtOnce(unlocked));
        }
    }

    /** What all of them were sent. */
    private Set<String> askAtOnce(SurveyInvitations at) throws Exception {
        List<Correspondent> asked = people.at(List.of(seminarId), List.of(RegistrationState.CONFIRMED));
        ExecutorService clerks = Executors.newFixedThreadPool(8);
        Callable<Map<Long, String>> mail = () -> at.pathsFor(seminarId, asked);
        Set<String> sent = new HashSet<>();
        for (Future<Map<Long, String>> written : clerks.invokeAll(Collections.nCopies(8, mail))) {
            sent.addAll(written.get().values());
        }
        clerks.shutdown();
        return sent;
    }

    private void prepare() {
        beginSurvey();
        tokens = people.at(List.of(seminarId), List.of(RegistrationState.CONFIRMED)).stream()
                .map(person -> invitations.pathFor(person).orElseThrow().replace("/survey/", ""))
                .map(SecretToken::of)
                .toList();
    }

    private void beginSurvey() {
        seminarId = seminarOffice.add(seminar().details());
        IntStream.range(0, PEOPLE)
                .forEach(number -> registrations.register(
                        seminarId, Registrant.submission(), Registrant.named("Person " + number), true));
        sql.update("update seminar set held_on = date '2016-02-29'");
        office.start(
                seminars.facts(seminarId),
                List.of(new QuestionDetails(AnswerKind.CHOICE, "Well?", "", List.of("A", "B"))));
        sql.update("update survey set opens_on = date '2016-01-01'");
        question = office.find(seminarId).orElseThrow().questions().get(0).id();
    }

    private void answerAtOnce(SurveyDesk at) throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(8);
        List<Future<?>> answers = new ArrayList<>();
        for (SecretToken token : tokens) {
            for (int time = 0; time < TIMES; time++) {
                answers.add(hands.submit(() -> at.answer(token, new SurveyReply(Map.of(question, "0"), Map.of()))));
            }
        }
        for (Future<?> answer : answers) {
            answer.get();
        }
        hands.shutdown();
    }
}
