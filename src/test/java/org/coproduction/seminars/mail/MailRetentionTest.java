package org.coproduction.seminars.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.privacy.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is left of mails, and for how long; it is 9:00 on 1 March 2016. */
@SiteTest
class MailRetentionTest {

    @Autowired
    Outbox outbox;

    @Autowired
    Retention retention;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void write() {
        outbox.send(new OutgoingMail(
                "test", EmailAddress.of("zoe@example.org"), "Zoe", new MailText("Hello", "Secret link\n")));
        entities.flush();
    }

    @ParameterizedTest
    @CsvSource({"FAILED", "HELD"})
    void withdrawsAMailThatCouldNotBeSentAMonthAfterItWasWritten(String state) {
        settle(state, "2016-02-01");
        retention();
        assertThat(row()).contains(state, "Secret link");

        settle(state, "2016-01-29");
        retention();
        assertThat(row()).contains("WITHDRAWN", "zoe@example.org").doesNotContain("Secret link");
    }

    @Test
    void keepsAMailThatWaitsForAServer() {
        settle("WAITING", "2016-01-01");

        retention();

        assertThat(row()).contains("WAITING", "Secret link");
    }

    @ParameterizedTest
    @CsvSource({"SENT", "WAITING", "WITHDRAWN", "MISSED"})
    void forgetsAfterAYearThatSomebodyWasWrittenTo(String state) {
        settle(state, "2015-03-02");
        retention();
        assertThat(row()).contains("zoe@example.org");

        settle(state, "2015-02-28");
        retention();
        assertThat(sql.queryForList("select * from outbox_message")).isEmpty();
    }

    @Test
    void forgetsAddressesThatDidNotWork() {
        sql.update("""
                insert into failing_address (address, noted_by, noted_at)
                values ('old@example.org', 'Sam', timestamp with time zone '2015-02-28 09:00:00+00'),
                  ('new@example.org', 'Sam', timestamp with time zone '2015-03-02 09:00:00+00')""");

        retention();

        assertThat(sql.queryForList("select address from failing_address", String.class))
                .containsExactly("new@example.org");
    }

    private void settle(String state, String writtenOn) {
        sql.update(
                "update outbox_message set state = ?, created_at = cast(? as timestamp with time zone)",
                state,
                writtenOn + " 09:00:00+00");
        entities.clear();
    }

    private void retention() {
        retention.deleteExpired();
        entities.flush();
        entities.clear();
    }

    private String row() {
        return sql.queryForList("select * from outbox_message").toString();
    }
}
