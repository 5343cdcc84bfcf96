package org.coproduction.seminars.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.LocalDate;
import java.util.List;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Four instances whose clocks strike at the same time. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class InterestRaceTest {

    private static final int INSTANCES = 4;
    private static final int PEOPLE = 120;

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
        ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);

        List<? extends Future<?>> strikes = Stream.generate(() -> instances.submit(clock::tick))
                .limit(INSTANCES)
                .toList();
        for (Future<?> strike : strikes) {
            strike.get();
        }
        instances.shutdown();

        assertThat(sql.queryForList(
                        "select recipient from outbox_message where kind = 'interest.opened'", String.class))
                .hasSize(PEOPLE)
                .doesNotHaveDuplicates();
        assertThat(desk.count(id)).isZero();
    }
}
