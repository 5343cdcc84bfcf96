package org.coproduction.seminars.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.programme.ChangeDecision;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Four instances whose clocks strike at the same time. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LettersRaceTest {

    private static final int INSTANCES = 4;
    private static final int PEOPLE = 2 * Clerk.LOT + 7;

    @Autowired
    ReminderDesk desk;

    @Autowired
    ReminderClock clock;

    @Autowired
    MessageClock messages;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void clear() {
        database.clear();
    }

    @Test
    void oneReminderIsPlannedOnceAndSentOnce() throws Exception {
        desk.rules().forEach(rule -> desk.delete(rule.id()));
        desk.add(new RuleDetails(null, "correspondence/reminder", 7, LocalTime.of(9, 0)));
        registerPeople();

        strikeAtOnce(clock::tick);

        assertThat(desk.planned()).hasSize(1);
        assertThat(recipients("correspondence.reminder")).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(desk.planned().get(0).recipients()).isEqualTo(PEOPLE);
    }

    @Test
    void newsOfAChangeReachesEverybodyOnce() throws Exception {
        registerPeople();
        office.change(
                "practice",
                office.get("practice").version(),
                seminar().date(inAWeek(17)).details(),
                ChangeDecision.tell("Later."));

        strikeAtOnce(messages::tick);

        assertThat(recipients("correspondence.changed")).hasSize(PEOPLE).doesNotHaveDuplicates();
        assertThat(sql.queryForObject("select count(*) from change_letter", Integer.class))
                .isZero();
    }

    private void registerPeople() {
        long id = office.add(seminar().capacity(200).date(inAWeek(16)).details());
        IntStream.range(0, PEOPLE)
                .forEach(number -> registrations.register(
                        id, Registrant.submission(), Registrant.named("Person " + number), true));
    }

    /** And once more afterwards: nothing is left to do. */
    private static void strikeAtOnce(Runnable tick) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
        List<? extends Future<?>> strikes =
                Stream.generate(() -> instances.submit(tick)).limit(INSTANCES).toList();
        for (Future<?> strike : strikes) {
            strike.get();
        }
        tick.run();
        instances.shutdown();
    }

    private List<String> recipients(String kind) {
        return sql.queryForList("select recipient from outbox_message where kind = ?", String.class, kind);
    }

    private static SeminarDate inAWeek(int until) {
        return SeminarDate.day(LocalDate.of(2016, 3, 8), LocalTime.of(10, 0), LocalTime.of(until, 0));
    }
}
