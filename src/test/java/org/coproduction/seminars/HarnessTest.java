package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ground all other tests stand on. */
@SiteTest
class HarnessTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    Queries queries;

    @Test
    void usesTheDatabaseThatWasAskedFor() {
        String product = sql.execute(
                (java.sql.Connection connection) -> connection.getMetaData().getDatabaseProductName());

        assertThat(product).isEqualToIgnoringCase(System.getProperty("test.database", "h2"));
    }

    @Test
    void startsTheClockOnTheFirstOfMarch2016() {
        assertThat(Duration.between(Instant.parse("2016-03-01T09:00:00Z"), clock.instant()))
                .isBetween(Duration.ZERO, Duration.ofHours(1));
    }

    @Test
    void countsQueries() {
        int ofPage = queries.during(() -> assertThat(mvc.get().uri("/partners")).hasStatusOk());

        assertThat(ofPage).isPositive();
        assertThat(queries.during(() -> {})).isZero();
    }

    @Test
    void answers404ToUnknownAddresses() {
        assertThat(mvc.get().uri("/no-such-page")).hasStatus(404);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void clearsWhatWasCommitted() {
        sql.update("insert into audit_entry (happened_at, actor, action, subject) values (now(), 'a', 'b', 'c')");

        database.clear();

        assertThat(sql.queryForObject("select count(*) from audit_entry", Long.class))
                .isZero();
    }
}
