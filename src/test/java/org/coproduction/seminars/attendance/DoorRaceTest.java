package org.coproduction.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.coproduction.seminars.SecondInstance;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.WithoutLock;
import org.coproduction.seminars.attendance.DoorAnswer.Outcome;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many doors at once, each in a transaction of its own. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class DoorRaceTest {

    private static final int DOORS = 8;
    private static final int ROUNDS = 15;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    DoorDesk desk;

    @Autowired
    WalkInDesk walkIns;

    @Autowired
    GuestList list;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcConnectionDetails connection;

    @AfterEach
    void empty() {
        database.clear();
    }

    @Test
    void manyDoorsCheckSomebodyInOnce() throws Exception {
        long id = office.add(seminar().details());
        for (int round = 0; round < ROUNDS; round++) {
            String reference = registrations
                    .register(id, Registrant.submission(), Registrant.named("Person " + round), true)
                    .reference();

            List<Outcome> outcomes = atOnce(
                    door -> desk.checkIn(id, reference, press(reference, door)).outcome());

            assertThat(outcomes).containsOnlyOnce(Outcome.ARRIVED).containsOnly(Outcome.ARRIVED, Outcome.ALREADY_HERE);
        }
        assertThat(list.guests(id)).hasSize(ROUNDS).allMatch(guest -> guest.arrival() != null);
    }

    @Test
    void onePressSentManyTimesAtOnceIsDoneOnce() throws Exception {
        long id = office.add(seminar().details());
        String reference = registrations
                .register(id, Registrant.submission(), Registrant.named("Ash Example"), true)
                .reference();

        List<Outcome> outcomes =
                atOnce(door -> desk.checkIn(id, reference, press(reference, 0)).outcome());

        assertThat(outcomes).containsOnlyOnce(Outcome.ARRIVED).containsOnly(Outcome.ARRIVED, Outcome.ALREADY_HERE);
    }

    @Test
    void twoDoorsDoNotGiveTheLastPlaceToTwoWalkIns() throws Exception {
        long id = office.add(seminar().capacity(1).details());

        List<Boolean> admitted = atOnce(door -> {
            try {
                walkIns.admit(id, press("walker", door), "Walker " + door, false);
                return true;
            } catch (RoomFullException full) {
                return false;
            }
        });

        assertThat(admitted).containsOnlyOnce(true);
        assertThat(list.walkIns(id)).hasSize(1);
    }

    @Test
    void doorsDoNotGiveTheLastSpaceToSeveralWhoHaveRegisteredOnline() throws Exception {
        long id = office.add(
                seminar().format(SeminarFormat.BOTH).capacity(1, DOORS).details());
        List<String> online = IntStream.range(0, DOORS)
                .mapToObj(one -> registrations
                        .register(id, Registrant.submission(), Registrant.online("Person " + one), true)
                        .reference())
                .toList();

        List<Outcome> outcomes = atOnce(door ->
                desk.letIn(id, online.get(door), press("one", door), false).outcome());

        assertThat(outcomes).containsOnlyOnce(Outcome.LET_IN).containsOnly(Outcome.LET_IN, Outcome.FULL);
    }

    @Test
    void severalGetTheLastSpaceWhereNobodyLocksTheSeminar() throws Exception {
        List<Long> letIn = new ArrayList<>();
        try (ConfigurableApplicationContext careless = SecondInstance.on(connection, WithoutLock.class)) {
            DoorDesk unlocked = careless.getBean(DoorDesk.class);
            for (int round = 0; round < ROUNDS; round++) {
                letIn.add(lastSpace(unlocked, round));
            }
        }

        assertThat(letIn).anyMatch(people -> people > 1);
    }

    /** @return how many of those who want the last space of another seminar at once get it */
    private long lastSpace(DoorDesk unlocked, int round) throws Exception {
        long id = office.add(seminar()
                .number(10 + round)
                .slug("round-" + round)
                .format(SeminarFormat.BOTH)
                .capacity(1, DOORS)
                .details());
        List<String> online = IntStream.range(0, DOORS)
                .mapToObj(one -> registrations
                        .register(id, Registrant.submission(), Registrant.online("Person " + one), true)
                        .reference())
                .toList();
        return atOnce(door -> unlocked.letIn(id, online.get(door), press("round-" + round, door), false)
                        .outcome())
                .stream()
                .filter(Outcome.LET_IN::equals)
                .count();
    }

    @Test
    void manyDoorsLetSomebodyInOnce() throws Exception {
        long id = office.add(
                seminar().format(SeminarFormat.BOTH).capacity(5, ROUNDS).details());
        for (int round = 0; round < ROUNDS; round++) {
            String reference = registrations
                    .register(id, Registrant.submission(), Registrant.online("Person " + round), true)
                    .reference();

            List<Outcome> outcomes = atOnce(door ->
                    desk.letIn(id, reference, press(reference, door), true).outcome());

            assertThat(outcomes).containsOnlyOnce(Outcome.LET_IN).containsOnly(Outcome.LET_IN, Outcome.ALREADY_HERE);
        }
    }

    @Test
    void oneWalkInSentManyTimesAtOnceIsLetInOnce() throws Exception {
        long id = office.add(seminar().capacity(1).details());

        List<Long> numbers = atOnce(door -> walkIns.admit(id, press("walker", 0), "Robin Walker", false)
                .orElseThrow()
                .id());

        assertThat(numbers).hasSize(DOORS);
        assertThat(list.walkIns(id)).extracting(WalkIn::id).containsOnly(numbers.get(0));
    }

    private static Press press(String reference, int door) {
        return Press.now(reference + "-" + door);
    }

    private interface Step<T> {
        T at(int door);
    }

    private static <T> List<T> atOnce(Step<T> step) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(DOORS);
        try {
            List<Callable<T>> tasks = IntStream.range(0, DOORS)
                    .<Callable<T>>mapToObj(door -> () -> step.at(door))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        } finally {
            threads.shutdown();
        }
    }
}
