package org.coproduction.seminars.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.common.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** In transactions of their own, as when two people click at the same time. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class LastAdministratorRaceTest {

    @Autowired
    AccountDesk desk;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestDatabase database;

    private final ExecutorService others = Executors.newSingleThreadExecutor();

    @AfterEach
    void clear() {
        others.shutdownNow();
        database.clear();
    }

    @Test
    void twoAdministratorsCannotPutEachOtherOut() throws Exception {
        long ann = invite("ann@example.org");
        long ben = invite("ben@example.org");
        CountDownLatch begun = new CountDownLatch(1);
        Future<?> other = transaction.execute(status -> {
            desk.enable(ann, false);
            Future<?> waiting = others.submit(() -> {
                begun.countDown();
                desk.enable(ben, false);
            });
            await(begun);
            return waiting;
        });

        assertThatThrownBy(() -> other.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(LastAdministratorException.class);
        assertThat(desk.get(ben).enabled()).isTrue();
    }

    /** Long enough for the other one to look who else there is. */
    private static void await(CountDownLatch begun) {
        try {
            begun.await();
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long invite(String email) {
        return desk.invite(new AccountDetails("Person", EmailAddress.of(email), Set.of(Right.ADMINISTRATION)))
                .id();
    }
}
