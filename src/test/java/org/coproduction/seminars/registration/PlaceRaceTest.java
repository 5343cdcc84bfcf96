package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people do something about one registration at the same moment; each sees what the other did before. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class PlaceRaceTest {

    private static final long LONG_ENOUGH_TO_READ_MS = 500;

    @Autowired
    SeminarOffice office;

    @Autowired
    SeminarCatalogue seminars;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    PlaceDesk places;

    @Autowired
    WishClock wishes;

    @Autowired
    Registrations registrations;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void empty() {
        database.clear();
    }

    @Test
    void staffTakeThePlaceForSomebodyWhoTakesItThemselvesAtTheSameMoment() {
        long id = full();
        long blake = registrations.of(id).get(1).id();
        places.cancel(registrations.of(id).get(0).id());

        boolean taken = whileLocked(
                id,
                () -> places.accept(blake),
                () -> attendees.accept(id, registrations.of(id).get(1).reference()));

        assertThat(taken).isTrue();
        assertThat(registrations.findById(blake).orElseThrow().state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void aWishIsForgottenOnceWhoeverElseChangesRegistrationsHasDoneSo() {
        long id = full();
        sql.update(
                "update registration set wants_kind = 'ONLINE', wants_since = registered_at where state = 'CONFIRMED'");
        sql.update("update seminar set status = 'CANCELLED'");

        whileLocked(
                id,
                () -> assertThat(registrations.findBySeminarIdAndWantsKind(id, PlaceKind.ONLINE))
                        .as("as long as the seminar is locked")
                        .hasSize(1),
                () -> {
                    wishes.forgetIdle();
                    return true;
                });

        assertThat(registrations.findBySeminarIdAndWantsKind(id, PlaceKind.ONLINE))
                .isEmpty();
    }

    /** What one does once the seminar is locked, and another has begun and waits for it. */
    private <T> T whileLocked(long id, Runnable one, Callable<T> other) {
        CompletableFuture<T> waits = new CompletableFuture<>();
        transactions.executeWithoutResult(transaction -> {
            seminars.lock(id);
            waits.completeAsync(() -> call(other));
            pause();
            one.run();
        });
        return waits.orTimeout(30, TimeUnit.SECONDS).join();
    }

    private static <T> T call(Callable<T> step) {
        try {
            return step.call();
        } catch (Exception failure) {
            throw new CompletionException(failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LONG_ENOUGH_TO_READ_MS);
        } catch (InterruptedException stopping) {
            throw new IllegalStateException(stopping);
        }
    }

    /** Ash has the only place in the room, Blake waits for it. */
    private long full() {
        long id = office.add(seminar().format(SeminarFormat.BOTH).capacity(1, 1).details());
        desk.register(id, Registrant.submission(), Registrant.named("Ash Example"), true);
        desk.register(id, Registrant.submission(), Registrant.named("Blake Example"), true);
        return id;
    }
}
