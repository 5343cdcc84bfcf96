package org.coproduction.seminars;

import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the statements sent to the database, to show that a list needs no more of them when it is longer: {@code
 * assertThat(queries.during(() -> open("/admin/people"))).isEqualTo(before)}.
 */
public class Queries implements StatementInspector {

    private static final long serialVersionUID = 1;

    private final transient EntityManager entities;
    private final AtomicInteger count = new AtomicInteger();

    Queries(EntityManager entities) {
        this.entities = entities;
    }

    /** What the test has stored is written first and then forgotten, so that it has to be read. */
    public int during(Runnable work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            entities.flush();
            entities.clear();
        }
        count.set(0);
        work.run();
        return count.get();
    }

    @Override
    public String inspect(String sql) {
        count.incrementAndGet();
        return sql;
    }
}
