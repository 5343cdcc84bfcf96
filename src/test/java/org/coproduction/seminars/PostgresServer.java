package org.coproduction.seminars;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * One PostgreSQL for all tests of this process: the one that {@code TEST_POSTGRES_URL} names, else a container where Docker
 * answers, else the binaries that Maven fetched. If none starts, the tests fail.
 *
 * <p>{@code TEST_POSTGRES_URL} is a JDBC address with {@code user} and {@code password}; the user may create databases.
 */
final class PostgresServer {

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    private static final TestConnection SERVER = start();

    private PostgresServer() {}

    static TestConnection newDatabase() {
        String name = "seminars_test_" + UUID.randomUUID().toString().replace('-', '_');
        execute("create database " + name);
        if (System.getenv("TEST_POSTGRES_URL") != null) {
            dropAtEnd(name);
        }
        return new TestConnection(withDatabase(SERVER.url(), name), SERVER.username(), SERVER.password());
    }

    private static TestConnection start() {
        String url = System.getenv("TEST_POSTGRES_URL");
        if (url != null) {
            log.info("PostgreSQL: the server of TEST_POSTGRES_URL");
            return new TestConnection(url, null, null);
        }
        return DockerClientFactory.instance().isDockerAvailable() ? startContainer() : startBinaries();
    }

    private static TestConnection startContainer() {
        log.info("PostgreSQL: a container");
        PostgreSQLContainer container = new PostgreSQLContainer("postgres:17");
        container.start();
        return new TestConnection(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private static TestConnection startBinaries() {
        log.info("PostgreSQL: embedded binaries");
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
            return new TestConnection(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void dropAtEnd(String name) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(() -> execute("drop database if exists " + name + " with (force)")));
    }

    private static void execute(String statement) {
        try (var connection = DriverManager.getConnection(SERVER.url(), SERVER.username(), SERVER.password());
                var sql = connection.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(statement, failure);
        }
    }

    static String withDatabase(String jdbcUrl, String name) {
        URI server = URI.create(jdbcUrl.substring("jdbc:".length()));
        String query = server.getRawQuery() == null ? "" : "?" + server.getRawQuery();
        return "jdbc:postgresql://" + server.getRawAuthority() + "/" + name + query;
    }
}
