package org.coproduction.seminars.bursary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is left of applications, and for how long; it is 9:00 on 1 March 2016. */
@SiteTest
class BursaryRetentionTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    BursaryOffice office;

    @Autowired
    BursaryDesk desk;

    @Autowired
    BursaryPanel panel;

    @Autowired
    Retention retention;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;
    private long id;

    @BeforeEach
    void award() {
        seminarId = seminars.add(seminar().details());
        office.add(BursaryExample.scheme(seminarId, BursaryGroup.EARLY_CAREER));
        desk.apply(
                seminarId,
                BursaryGroup.EARLY_CAREER,
                BursaryExample.submission(),
                BursaryExample.answers("Ash Example"));
        entities.flush();
        id = sql.queryForObject("select id from bursary_application", Long.class);
        sql.update("update bursary_application set state = 'AWARDED', panel_note = 'Clear case', decided_by = 'Sam'");
    }

    @Test
    void keepsReasonsForNinetyDaysAfterTheSeminar() {
        heldOn("2015-12-03");
        assertThat(stored()).contains("Secret reason", "Clear case");

        heldOn("2015-12-01");
        assertThat(stored())
                .doesNotContain("Secret reason", "Clear case")
                .contains("Ash Example", "A train ticket", "AWARDED");
    }

    @Test
    void keepsWhoItWasForAYearAndThenOnlyCounts() {
        String reference = sql.queryForObject("select reference from bursary_application", String.class);
        heldOn("2015-02-27");

        assertThat(stored())
                .doesNotContain("Ash", "ash.example", "train", "Sam", reference)
                .contains("AWARDED", "4550");
        assertThat(sql.queryForList("select * from bursary_link")).isEmpty();
        assertThat(sql.queryForList("select * from bursary_attempt")).isEmpty();
        assertThat(mvc.get().uri("/admin/bursaries").with(Staff.with(Right.BURSARIES)))
                .hasStatusOk()
                .bodyText()
                .contains("1 of 5 awarded")
                .doesNotContain("Ash Example");
        assertThat(mvc.get().uri("/admin/bursaries/" + id).with(Staff.with(Right.BURSARIES)))
                .hasStatus(404);
    }

    private void heldOn(String day) {
        entities.flush();
        sql.update("update seminar set held_on = ?", LocalDate.parse(day));
        entities.clear();
        retention.deleteExpired();
        entities.flush();
        entities.clear();
    }

    private String stored() {
        return sql.queryForList("select * from bursary_application").toString();
    }
}
