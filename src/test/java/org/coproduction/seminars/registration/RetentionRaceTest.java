package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Several instances that delete at the same time, as they do. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class RetentionRaceTest {

    private static final int INSTANCES = 4;
    private static final int PEOPLE = 500;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    RegistrationArchive archive;

    @Autowired
    SeminarFigures figures;

    @Autowired
    Retention retention;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void empty() {
        database.clear();
    }

    @Test
    void everybodyIsForgottenOnceAndCountedOnce() throws Exception {
        long id = seminars.add(seminar().capacity(PEOPLE).details());
        for (int one = 0; one < PEOPLE; one++) {
            archive.add(
                    id,
                    Registrant.named("Person " + one),
                    RegistrationState.CONFIRMED,
                    Instant.parse("2015-02-01T09:00:00Z"));
        }
        sql.update("update seminar set held_on = date '2015-02-27'");

        atOnce();
        retention.deleteExpired();

        assertThat(figures.forgotten(id)).isEqualTo(PEOPLE);
        assertThat(figures.groups(id)).containsOnly(Map.entry(ParticipantGroup.CARER, (long) PEOPLE));
        assertThat(sql.queryForList(
                        "select subject from audit_entry where subject like 'names and ways%'", String.class))
                .extracting(subject -> Integer.parseInt(subject.replaceAll("\\D+", "")))
                .satisfies(numbers -> assertThat(
                                numbers.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(PEOPLE));
    }

    private void atOnce() throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int one = 0; one < INSTANCES; one++) {
                done.add(instances.submit(retention::deleteExpired));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            instances.shutdown();
        }
    }
}
