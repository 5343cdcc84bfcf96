package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pool closes each connection after half an hour, also the one that made the tables. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class ConnectionsTest {

    @Autowired
    DataSource dataSource;

    @Autowired
    SeminarOffice office;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestDatabase database;

    @BeforeEach
    void closeAll() throws SQLException {
        dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
    }

    @AfterEach
    void clear() {
        database.clear();
    }

    @Test
    void whatIsKnownIsStoredAndWhatIsNotIsRefusedOverNewOnes() {
        long id = office.add(seminar().details());

        assertThat(sql.queryForObject("select status from seminar where id = ?", String.class, id))
                .isEqualTo("PUBLISHED");
        assertThatThrownBy(() -> sql.update("update seminar set status = 'SOMEHOW' where id = ?", id))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("seminar_status_known");
    }
}
