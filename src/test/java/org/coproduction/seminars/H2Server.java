package org.coproduction.seminars;

import java.util.concurrent.atomic.AtomicInteger;

/** H2 in memory, with the options of the real one. */
final class H2Server {

    private static final String OPTIONS =
            ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    private static final AtomicInteger databases = new AtomicInteger();

    private H2Server() {}

    static TestConnection newDatabase() {
        return new TestConnection("jdbc:h2:mem:test-" + databases.incrementAndGet() + OPTIONS, "sa", "");
    }
}
