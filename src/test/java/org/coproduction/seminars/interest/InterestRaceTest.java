package org.coproduction.seminars.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Four instances whose clocks strike at the same time. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class InterestRaceTest {

    private static final int INSTANCES = 4;
    private static final int PEOPLE = 120;
    private static final int TRIES = 10;

    @Autowired
    InterestDesk desk;

    @Autowired
    InterestClock clock;

    @Autowired
    SeminarOffice office;

    @Autowired
    SeminarCatalogue seminars;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void clear() {
        database.clear();
    }

    @Test
    void everybodyIsToldOnce() throws Exception {
        long id = office.add(seminar().opensOn(LocalDate.of(2016, 5, 3)).details());
        for (int number = 0; number < PEOPLE; number++) {
            desk.ask(seminars.facts(id), EmailAddress.of("person" + number + "@example.org"));
        }
        sql.update("update interest set confirmed = true");
        sql.update("update seminar set registration_opens_on = null");

        atOnce(clock::tick);

        assertThat(sql.queryForList(
                        "select recipient from outbox_message where kind = 'interest.opened'", String.class))
                .hasSize(PEOPLE)
                .doesNotHaveDuplicates();
        assertThat(desk.count(id)).isZero();
    }

    @Test
    void whoeverAsksSeveralTimesAtOnceIsTakenDownOnce() throws Exception {
        long id = office.add(seminar().opensOn(LocalDate.of(2016, 5, 3)).details());

        askAtOnce(id, "ash@example.org");

        assertThat(interests()).isEqualTo(1);
        assertThat(sql.queryForObject("select count(*) from outbox_message", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void whoeverAsksSeveralTimesAtOnceIsTakenDownSeveralTimesWithoutTheRuleOfTheDatabase() throws Exception {
        long id = office.add(seminar().opensOn(LocalDate.of(2016, 5, 3)).details());
        sql.execute("alter table interest drop constraint interest_once");
        try {
            for (int number = 0; number < TRIES; number++) {
                askAtOnce(id, "ash" + number + "@example.org");
            }
            assertThat(interests()).isGreaterThan(TRIES);
        } finally {
            sql.update("delete from interest_link");
            sql.update("delete from interest");
            sql.execute("alter table interest add constraint interest_once unique (seminar_id, email)");
        }
    }

    private void askAtOnce(long seminarId, String email) throws Exception {
        CyclicBarrier start = new CyclicBarrier(INSTANCES);
        atOnce(() -> {
            try {
                start.await();
                desk.ask(seminars.facts(seminarId), EmailAddress.of(email));
            } catch (InterruptedException | BrokenBarrierException broken) {
                throw new IllegalStateException(broken);
            } catch (DataAccessException twiceAtOnce) {
                // The page answers as if it had been the first.
            }
        });
    }

    private int interests() {
        return sql.queryForObject("select count(*) from interest", Integer.class);
    }

    private static void atOnce(Runnable task) throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
        List<? extends Future<?>> strikes =
                Stream.generate(() -> instances.submit(task)).limit(INSTANCES).toList();
        for (Future<?> strike : strikes) {
            strike.get();
        }
        instances.shutdown();
    }
}
