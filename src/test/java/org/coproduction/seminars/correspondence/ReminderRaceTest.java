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
class ReminderRaceTest {

    private static final int INSTANCES = 4;
    private static final int PEOPLE = 20;

    @Autowired
    ReminderDesk desk;

    @Autowired
    ReminderClock clock;

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
        long id = office.add(seminar()
                .date(SeminarDate.day(LocalDate.of(2016, 3, 8), LocalTime.of(10, 0), LocalTime.of(16, 0)))
                .details());
        IntStream.range(0, PEOPLE)
                .forEach(number -> registrations.register(
                        id, Registrant.submission(), Registrant.named("Person " + number), true));
        ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);

        List<? extends Future<?>> strikes = Stream.generate(() -> instances.submit(clock::tick))
                .limit(INSTANCES)
                .toList();
        for (Future<?> strike : strikes) {
            strike.get();
        }
        clock.tick();
        instances.shutdown();

        assertThat(desk.planned()).hasSize(1);
        assertThat(sql.queryForList(
                        "select recipient from outbox_message where kind = 'correspondence.reminder'", String.class))
                .hasSize(PEOPLE)
                .doesNotHaveDuplicates();
    }
}
