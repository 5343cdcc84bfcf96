package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.coproduction.seminars.SecondInstance;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.coproduction.seminars.WithoutLock;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarPlaces.Places;
import org.coproduction.seminars.programme.SeminarPlaces.Taken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Many people at once, each in a transaction of their own. */
@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CapacityRaceTest {

    private static final int PEOPLE = 40;
    private static final int PLACES = 10;
    private static final int RUSH = 120;
    private static final int MOVERS = 8;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    OwnAnswers own;

    @Autowired
    FreshLinks links;

    @Autowired
    Registrations registrations;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    PlaceCounts places;

    @Autowired
    TestDatabase database;

    @Autowired
    JdbcConnectionDetails connection;

    @AfterEach
    void empty() {
        database.clear();
    }

    @Test
    void givesExactlyThePlacesThereAreHoweverManyAskAtOnce() throws Exception {
        long id = office.add(seminar().capacity(PLACES).details());

        atOnce(IntStream.range(0, PEOPLE)
                .<Callable<Receipt>>mapToObj(
                        i -> () -> desk.register(id, Registrant.submission(), Registrant.named("Person " + i), true))
                .toList());

        assertThat(count(id, RegistrationState.CONFIRMED)).isEqualTo(PLACES);
        assertThat(count(id, RegistrationState.WAITING)).isEqualTo(PEOPLE - PLACES);
    }

    /** The words that people agree to are new to the site, as on the day of opening; nobody is turned away by that. */
    @Test
    void servesEverybodyInARushOnTheDayOfOpening() throws Exception {
        long id = office.add(seminar().capacity(RUSH).details());
        Map<ConsentKind, String> words = Map.of(
                ConsentKind.DETAILS,
                "You may keep my details.",
                ConsentKind.SENSITIVE,
                "And what I told you of my needs.");

        atOnce(
                RUSH,
                IntStream.range(0, RUSH)
                        .<Callable<Receipt>>mapToObj(i -> () -> desk.register(
                                id,
                                Registrant.submission(),
                                Registrant.named("Person " + i).agreeing(words),
                                false))
                        .toList());

        assertThat(count(id, RegistrationState.CONFIRMED)).isEqualTo(RUSH);
    }

    @Test
    void givesNoPlaceTwiceWithTwoInstancesOnOneDatabase() throws Exception {
        long id = office.add(
                seminar().format(SeminarFormat.BOTH).capacity(PLACES, PLACES).details());
        try (ConfigurableApplicationContext other = SecondInstance.on(connection)) {
            registerAtOnce(id, desk, other.getBean(RegistrationDesk.class));
        }

        assertThat(places.of(id))
                .isEqualTo(new Taken(
                        new Places(PLACES, 0, PEOPLE / 2 - PLACES), new Places(PLACES, 0, PEOPLE / 2 - PLACES)));
    }

    @Test
    void givesPlacesTwiceWhereNobodyLocksTheSeminar() throws Exception {
        long id = office.add(
                seminar().format(SeminarFormat.BOTH).capacity(PLACES, PLACES).details());
        try (ConfigurableApplicationContext careless = SecondInstance.on(connection, WithoutLock.class)) {
            RegistrationDesk unlocked = careless.getBean(RegistrationDesk.class);
            registerAtOnce(id, unlocked, unlocked);
        }

        assertThat(places.of(id).inPerson().taken() + places.of(id).online().taken())
                .isGreaterThan(2 * PLACES);
    }

    /** Every other person at the other desk, and every other pair online. */
    private void registerAtOnce(long id, RegistrationDesk one, RegistrationDesk other) throws Exception {
        atOnce(IntStream.range(0, PEOPLE)
                .<Callable<Receipt>>mapToObj(i -> () -> (i % 2 == 0 ? one : other)
                        .register(
                                id,
                                Registrant.submission(),
                                i % 4 < 2 ? Registrant.named("Person " + i) : Registrant.online("Person " + i),
                                true))
                .toList());
    }

    @Test
    void givesTheLastPlaceOfTheOtherKindToOneOfThoseWhoMoveToItAtOnce() throws Exception {
        long id = online();
        try (ConfigurableApplicationContext other = SecondInstance.on(connection)) {
            moveAtOnce(id, own, other.getBean(OwnAnswers.class));
        }

        assertThat(places.of(id)).isEqualTo(new Taken(new Places(1, 0, 0), new Places(MOVERS - 1, 0, 0)));
    }

    @Test
    void givesTheLastPlaceTwiceToThoseWhoMoveWhereNobodyLocksTheSeminar() throws Exception {
        long id = online();
        try (ConfigurableApplicationContext careless = SecondInstance.on(connection, WithoutLock.class)) {
            OwnAnswers unlocked = careless.getBean(OwnAnswers.class);
            moveAtOnce(id, unlocked, unlocked);
        }

        assertThat(places.of(id).inPerson().taken()).isGreaterThan(1);
    }

    /** A seminar with one place in person, and people who take part online. */
    private long online() {
        long id = office.add(
                seminar().format(SeminarFormat.BOTH).capacity(1, MOVERS).details());
        for (int i = 0; i < MOVERS; i++) {
            desk.register(id, Registrant.submission(), Registrant.online("Person " + i), false);
        }
        return id;
    }

    /** Every other person at the other desk; those for whom there is no place are told so. */
    private void moveAtOnce(long id, OwnAnswers one, OwnAnswers other) throws Exception {
        List<Registration> people = registrations.of(id);
        atOnce(IntStream.range(0, MOVERS)
                .<Callable<Boolean>>mapToObj(i -> () -> move(people.get(i), i % 2 == 0 ? one : other))
                .toList());
    }

    private boolean move(Registration person, OwnAnswers desk) {
        SecretToken token = links.tokenFor(person.id());
        try {
            desk.change(token, person.version(), person.answers().with(Attendance.IN_PERSON), false);
            return true;
        } catch (NoPlaceLeftException full) {
            return false;
        }
    }

    @Test
    void storesAFormOnceThatIsSentManyTimesAtOnce() throws Exception {
        long id = office.add(seminar().details());
        String submission = Registrant.submission();

        List<Receipt> receipts = atOnce(IntStream.range(0, 8)
                .<Callable<Receipt>>mapToObj(
                        i -> () -> desk.register(id, submission, Registrant.named("Ash Example"), false))
                .toList());

        assertThat(receipts).hasSize(8).containsOnly(receipts.get(0));
        assertThat(attendees.list(id, AttendeeFilter.ALL)).hasSize(1);
    }

    private long count(long seminarId, RegistrationState state) {
        return attendees
                .list(seminarId, new AttendeeFilter("", state, AttendeeFilter.Order.REGISTERED))
                .size();
    }

    private static <T> List<T> atOnce(List<Callable<T>> tasks) throws Exception {
        return atOnce(8, tasks);
    }

    private static <T> List<T> atOnce(int people, List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people);
        try {
            return threads.invokeAll(tasks).stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .toList();
        } finally {
            threads.shutdown();
        }
    }
}
