package org.coproduction.seminars.admin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.privacy.Retention;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** It is 9:00 on 1 March 2016. */
@SiteTest
class AuditRetentionTest {

    @Autowired
    AuditLog audit;

    @Autowired
    Retention retention;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    @Test
    void forgetsAfterThreeYearsWhatStaffDidAndKeepsHowMuchThatWas() {
        audit.record("deleted partner", "Old Partner");
        entities.flush();
        sql.update("update audit_entry set happened_at = ?", OffsetDateTime.parse("2013-02-28T09:00:00Z"));
        audit.record("deleted partner", "New Partner");

        retention.deleteExpired();
        entities.flush();

        List<String> subjects = sql.queryForList("select subject from audit_entry", String.class);
        assertThat(subjects).contains("New Partner", "entries of the audit – 1").doesNotContain("Old Partner");
    }
}
