package org.coproduction.seminars;

import jakarta.persistence.EntityManager;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.hibernate.cfg.JdbcSettings;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.scheduling.concurrent.ConcurrentTaskScheduler;

/** What stands around the application under test: a database of its own, and nobody who starts the timed jobs. */
@TestConfiguration(proxyBeanMethods = false)
class TestEnvironment {

    /** System property: {@code h2} (if absent) or {@code postgresql}. */
    private static final String DATABASE = System.getProperty("test.database", "h2");

    @Bean
    JdbcConnectionDetails emptyDatabase() {
        return switch (DATABASE) {
            case "h2" -> H2Server.newDatabase();
            case "postgresql" -> PostgresServer.newDatabase();
            default -> throw new IllegalArgumentException("test.database is neither h2 nor postgresql: " + DATABASE);
        };
    }

    @Bean
    TestDatabase testDatabase(DataSource dataSource) {
        return new TestDatabase(dataSource);
    }

    @Bean
    Queries queries(@Lazy EntityManager entities) {
        return new Queries(entities);
    }

    @Bean
    HibernatePropertiesCustomizer countQueries(Queries queries) {
        return properties -> properties.put(JdbcSettings.STATEMENT_INSPECTOR, queries);
    }

    /** Tests call the jobs themselves: otherwise a job would see, or change, what another test has just stored. */
    @Bean
    TaskScheduler taskScheduler() {
        return new ConcurrentTaskScheduler(new IdleExecutor());
    }

    private static final class IdleExecutor extends ScheduledThreadPoolExecutor {

        private static final long YEARS = 10_000;

        IdleExecutor() {
            super(0);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable job, long delay, TimeUnit unit) {
            return super.schedule(job, YEARS, TimeUnit.DAYS);
        }

        @Override
        public ScheduledFuture<?> scheduleAtFixedRate(Runnable job, long delay, long period, TimeUnit unit) {
            return schedule(job, delay, unit);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(Runnable job, long delay, long pause, TimeUnit unit) {
            return schedule(job, delay, unit);
        }
    }
}
