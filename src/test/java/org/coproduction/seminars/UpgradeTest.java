package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A site that has run since the first version, with people in it, is brought up to date, and nothing of theirs is lost. */
class UpgradeTest {

    /** The last migration of the first version. */
    private static final MigrationVersion FIRST_VERSION = MigrationVersion.fromVersion("21");

    private static final OffsetDateTime REGISTERED = OffsetDateTime.of(2016, 2, 1, 9, 0, 0, 0, ZoneOffset.UTC);

    private final boolean postgres = System.getProperty("test.database", "h2").equals("postgresql");
    private final DataSource database = postgres ? manyConnections() : oneConnection();
    private final JdbcTemplate sql = new JdbcTemplate(database);

    @BeforeEach
    void fillTheFirstVersionAndUpgrade() {
        migrateTo(FIRST_VERSION);
        long hall = seminar("hall", "IN_PERSON", 40);
        long online = seminar("online", "ONLINE", 20);
        long zoe = person(hall, "Zoë Example", "CONFIRMED", "IN_PERSON");
        person(hall, "Ash Example", "WAITING", "IN_PERSON");
        person(online, "Olu Example", "CONFIRMED", "ONLINE");
        insert("registration_link", Map.of("token_hash", "a-hash", "registration_id", zoe));
        insert(
                "registration_attempt",
                Map.of("seminar_id", online, "reference", "Olu Example", "outcome", "CONFIRMED"));
        insert("bursary_scheme", Map.of("seminar_id", hall, "applicant_group", "EARLY_CAREER"));
        long scheme = sql.queryForObject("select id from bursary_scheme", Long.class);
        insert(
                "bursary_application",
                Map.of("scheme_id", scheme, "state", "AWARDED", "email", "zoe@example.org", "reason", "Far away"));
        insert("outbox_message", Map.of("state", "WAITING", "recipient", "zoe@example.org", "body", "Words"));
        migrateTo(MigrationVersion.LATEST);
    }

    @Test
    void everybodyKeepsTheirPlaceAndTheirTurn() {
        assertThat(rows("select name, sort_name, state, place_kind, active_email, waiting_since from registration"))
                .containsExactlyInAnyOrder(
                        "Zoë Example, zoe example, CONFIRMED, IN_PERSON, zoë example@example.org, null",
                        "Ash Example, ash example, WAITING, IN_PERSON, ash example@example.org, 2016-02-01",
                        "Olu Example, olu example, CONFIRMED, ONLINE, olu example@example.org, null");
        assertThat(rows("select capacity_in_person, capacity_online from seminar order by slug"))
                .containsExactly("40, null", "null, 20");
    }

    @Test
    void whatPeopleToldUsAndAgreedToIsThere() {
        assertThat(rows("select distinct access_text, diet, contact_ways from registration"))
                .containsExactly("A seat near the door, Vegan, EMAIL");
        assertThat(rows("select kind, text_hash, agreed_at from registration_consent"))
                .containsOnly("DETAILS, 2015-11, 2016-02-01");
        assertThat(rows("select reason, state, email from bursary_application"))
                .containsExactly("Far away, AWARDED, zoe@example.org");
    }

    @Test
    void linksOpenAndMailsGoOut() {
        assertThat(
                        rows(
                                "select l.token_hash, r.name from registration_link l join registration r on r.id = registration_id"))
                .containsExactly("a-hash, Zoë Example");
        assertThat(rows("select reference, attendance from registration_attempt"))
                .containsExactly("Olu Example, ONLINE");
        assertThat(rows("select state, recipient, body from outbox_message"))
                .containsExactly("WAITING, zoe@example.org, Words");
    }

    private static DataSource manyConnections() {
        TestConnection server = PostgresServer.newDatabase();
        return new DriverManagerDataSource(server.url(), server.username(), server.password());
    }

    /** H2 checks a constraint through the connection that made it, until the database is opened anew. */
    private static DataSource oneConnection() {
        TestConnection server = H2Server.newDatabase();
        return new SingleConnectionDataSource(server.url(), server.username(), server.password(), true);
    }

    private void migrateTo(MigrationVersion version) {
        Flyway.configure()
                .dataSource(database)
                .locations(
                        "classpath:db/migration/common", "classpath:db/migration/" + (postgres ? "postgresql" : "h2"))
                .failOnMissingLocations(false)
                .target(version)
                .load()
                .migrate();
    }

    private long seminar(String slug, String format, int capacity) {
        insert(
                "seminar",
                Map.of(
                        "slug",
                        slug,
                        "status",
                        "PUBLISHED",
                        "format",
                        format,
                        "date_precision",
                        "UNKNOWN",
                        "capacity",
                        capacity));
        return sql.queryForObject("select id from seminar where slug = ?", Long.class, slug);
    }

    private long person(long seminarId, String name, String state, String attendance) {
        Map<String, Object> given = new TreeMap<>(Map.of(
                "seminar_id",
                seminarId,
                "reference",
                name,
                "state",
                state,
                "name",
                name,
                "attendance",
                attendance,
                "registered_at",
                REGISTERED,
                "access_text",
                "A seat near the door",
                "diet",
                "Vegan"));
        given.put("consent_version", "2015-11");
        given.put("active_email", name.toLowerCase(Locale.UK) + "@example.org");
        given.put("email", given.get("active_email"));
        insert("registration", given);
        return sql.queryForObject("select id from registration where reference = ?", Long.class, name);
    }

    /** What must not be null and is not given is empty, false, zero, or that day. */
    private void insert(String table, Map<String, ?> given) {
        Map<String, Object> row = new TreeMap<>(given);
        needed(table).forEach(row::putIfAbsent);
        String places = row.keySet().stream().map(column -> "?").collect(Collectors.joining(", "));
        sql.update(
                "insert into " + table + " (" + String.join(", ", row.keySet()) + ") values (" + places + ")",
                row.values().toArray());
    }

    private Map<String, Object> needed(String table) {
        Map<String, Object> needed = new TreeMap<>();
        try (Connection connection = database.getConnection();
                ResultSet column = connection.getMetaData().getColumns(null, null, table, null)) {
            while (column.next()) {
                if ("NO".equals(column.getString("IS_NULLABLE"))
                        && "NO".equals(column.getString("IS_AUTOINCREMENT"))
                        && column.getString("COLUMN_DEF") == null) {
                    needed.put(column.getString("COLUMN_NAME"), something(column.getInt("DATA_TYPE")));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(table, failure);
        }
        return needed;
    }

    private static Object something(int type) {
        return switch (type) {
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.INTEGER, Types.BIGINT, Types.SMALLINT -> 0;
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> REGISTERED;
            default -> "";
        };
    }

    /** Values with a comma between them; of a time only the day. */
    private List<String> rows(String query) {
        return sql.query(query, (row, number) -> {
            List<String> values = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                String value = String.valueOf(row.getString(i));
                values.add(value.matches("\\d{4}-\\d\\d-\\d\\d .*") ? value.substring(0, 10) : value);
            }
            return String.join(", ", values);
        });
    }
}
