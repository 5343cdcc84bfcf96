package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.coproduction.seminars.registration.Registrant.named;
import static org.coproduction.seminars.registration.Registrant.submission;
import static org.coproduction.seminars.registration.RegistrationState.CANCELLED;
import static org.coproduction.seminars.registration.RegistrationState.CONFIRMED;
import static org.coproduction.seminars.registration.RegistrationState.OFFERED;
import static org.coproduction.seminars.registration.RegistrationState.WAITING;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.programme.Capacity;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Answers.Attending;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SiteTest
@RecordApplicationEvents
class RegistrationDeskTest {

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    PlaceCounts places;

    @Autowired
    PlaceOffice placeOffice;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ApplicationEvents events;

    @Autowired
    EntityManager entities;

    @Test
    void givesPlacesUntilThereIsNoneAndNeverOneMore() {
        long id = seminarWith(seminar().capacity(2));
        register(id, "Ash Example");
        register(id, "Blake Example");

        assertThatExceptionOfType(NoPlaceLeftException.class)
                .isThrownBy(() -> desk.register(id, submission(), named("Casey Example"), false));
        assertThat(states(id)).containsExactly(CONFIRMED, CONFIRMED);
    }

    @Test
    void putsWhoeverAcceptsToWaitOnTheWaitingListInOrder() {
        long id = seminarWith(seminar().capacity(1));
        register(id, "Ash Example");

        assertThat(desk.register(id, submission(), named("Blake Example"), true).outcome())
                .isEqualTo(WAITING);
        desk.register(id, submission(), named("Casey Example"), true);

        assertThat(attendees.list(id, AttendeeFilter.ALL))
                .extracting(Attendee::position)
                .containsExactly(null, 1, 2);
    }

    @Test
    void givesAPlaceToWhoeverAskedToWaitWhenOneIsFree() {
        long id = seminarWith(seminar().capacity(1));

        assertThat(desk.register(id, submission(), named("Ash Example"), true).outcome())
                .isEqualTo(CONFIRMED);
    }

    @Test
    void answersTheSameSubmissionWithTheSameReceiptAndStoresItOnce() {
        long id = seminarWith(seminar());
        String submission = submission();

        Receipt first = desk.register(id, submission, named("Ash Example"), false);
        Receipt second = desk.register(id, submission, named("Ash Example"), false);

        assertThat(second).isEqualTo(first);
        assertThat(states(id)).containsExactly(CONFIRMED);
        assertThat(mails()).containsExactly("registration.state-confirmed");
    }

    @Test
    void doesNotTellAStrangerWhoIsRegisteredButTellsTheHolder() {
        long id = seminarWith(seminar());
        register(id, "Ash Example");

        Receipt receipt = desk.register(id, submission(), named("Ash Example"), false);

        assertThat(receipt.outcome()).isEqualTo(CONFIRMED);
        assertThat(states(id)).containsExactly(CONFIRMED);
        assertThat(mails()).containsExactly("registration.state-confirmed", "registration.second-attempt");
    }

    @Test
    void tellsTheHolderOnceADayHoweverOftenAStrangerTries() {
        long id = seminarWith(seminar());
        register(id, "Ash Example");

        desk.register(id, submission(), named("Ash Example"), false);
        desk.register(id, submission(), named("Ash Example"), false);

        assertThat(mails()).containsExactly("registration.state-confirmed", "registration.second-attempt");
    }

    @Test
    void tellsWhoeverWaitsAndRegistersAgainThatTheyWait() {
        long id = seminarWith(seminar().format(SeminarFormat.BOTH).capacity(1, 5));
        register(id, "Ash Example");
        desk.register(id, submission(), named("Blake Example"), true);

        Receipt receipt = desk.register(id, submission(), Registrant.online("Blake Example"), false);

        assertThat(receipt.outcome()).as("as a stranger would be told").isEqualTo(CONFIRMED);
        assertThat(newestMail())
                .contains(
                        "You are on the waiting list already",
                        "You are number 1 on the list now",
                        "How the list works: ")
                .contains("Was this for somebody else who shares this address?")
                .doesNotContain("You have a place");
    }

    @Test
    void remindsWhoeverHasAnOfferAndRegistersAgainUntilWhenItStands() {
        long id = seminarWith(seminar().capacity(1));
        String first = register(id, "Ash Example");
        desk.register(id, submission(), named("Blake Example"), true);
        desk.register(id, submission(), named("Blake Example"), true);
        attendees.cancel(id, first);

        desk.register(id, submission(), named("Blake Example"), true);

        assertThat(newestMail())
                .contains("We hold a place for you")
                .containsPattern("until 4 March 2016, 9:\\d\\dam \\(UK time\\)")
                .contains("Was this for somebody else who shares this address?")
                .doesNotContain("You have a place");
    }

    private String newestMail() {
        entities.flush();
        return sql.queryForObject("select subject || body from outbox_message order by id desc limit 1", String.class);
    }

    @Test
    void recognisesAnAddressHoweverItIsTyped() {
        long id = seminarWith(seminar());
        desk.register(id, submission(), Registrant.answers("Ash", "ash@example.org"), false);
        desk.register(id, submission(), Registrant.answers("Ash", " ASH@Example.ORG "), false);

        assertThat(states(id)).containsExactly(CONFIRMED);
    }

    @Test
    void offersAFreedPlaceToWhoeverWaitedLongest() {
        long id = seminarWith(seminar().capacity(1));
        String first = register(id, "Ash Example");
        desk.register(id, submission(), named("Blake Example"), true);
        desk.register(id, submission(), named("Casey Example"), true);

        attendees.cancel(id, first);

        assertThat(states(id)).containsExactly(CANCELLED, OFFERED, WAITING);
        assertThat(mails()).contains("registration.state-cancelled", "registration.state-offered");
    }

    @Test
    void keepsAnOfferedPlaceFromNewcomers() {
        long id = seminarWith(seminar().capacity(1));
        String first = register(id, "Ash Example");
        desk.register(id, submission(), named("Blake Example"), true);
        attendees.cancel(id, first);

        assertThatExceptionOfType(NoPlaceLeftException.class)
                .isThrownBy(() -> desk.register(id, submission(), named("Casey Example"), false));
    }

    @Test
    void offersNewPlacesWhenAnEditorAddsThem() {
        long id = seminarWith(seminar().capacity(1));
        register(id, "Ash Example");
        desk.register(id, submission(), named("Blake Example"), true);

        office.change(
                "practice",
                office.get("practice").version(),
                seminar().capacity(2).details());

        assertThat(states(id)).containsExactly(CONFIRMED, OFFERED);
    }

    @Test
    void letsSomebodyRegisterAgainAfterCancelling() {
        long id = seminarWith(seminar());
        attendees.cancel(id, register(id, "Ash Example"));

        register(id, "Ash Example");

        assertThat(states(id)).containsExactly(CANCELLED, CONFIRMED);
    }

    @Test
    void doesNotCountSupporters() {
        long id = seminarWith(seminar().capacity(1));
        Answers ash = named("Ash Example");
        desk.register(
                id,
                submission(),
                new Answers(
                        ash.contact(),
                        new Attending(Attendance.IN_PERSON, true, "Robin", "", false),
                        ash.needs(),
                        ash.more()),
                false);

        assertThat(places.of(id).inPerson().taken()).isEqualTo(1);
    }

    @Test
    void countsPlacesInPersonAndOnlineApart() {
        long id = seminarWith(seminar().format(SeminarFormat.BOTH).capacity(1, 1));
        register(id, "Ash Example");

        assertThat(desk.register(id, submission(), Registrant.online("Blake Example"), false)
                        .outcome())
                .isEqualTo(CONFIRMED);
        assertThatExceptionOfType(NoPlaceLeftException.class)
                .isThrownBy(() -> desk.register(id, submission(), Registrant.online("Casey Example"), false));
        assertThatExceptionOfType(NoPlaceLeftException.class)
                .isThrownBy(() -> desk.register(id, submission(), named("Casey Example"), false));
    }

    @Test
    void offersAFreedPlaceToWhoeverWaitsForThatKind() {
        long id = seminarWith(seminar().format(SeminarFormat.BOTH).capacity(1, 1));
        register(id, "Ash Example");
        String online = desk.register(id, submission(), Registrant.online("Blake Example"), false)
                .reference();
        desk.register(id, submission(), named("Casey Example"), true);
        desk.register(id, submission(), Registrant.online("Drew Example"), true);

        assertThat(attendees.list(id, AttendeeFilter.ALL))
                .extracting(Attendee::position)
                .containsExactly(null, null, 1, 1);
        attendees.cancel(id, online);

        assertThat(states(id)).containsExactly(CONFIRMED, CANCELLED, WAITING, OFFERED);
    }

    @Test
    void keepsPlacesBackUntilTheyAreLetGo() {
        long id = seminarWith(seminar().capacity(2));
        placeOffice.keepBack(id, new KeptPlaceDetails(PlaceKind.IN_PERSON, 1, "People from Example House"));
        register(id, "Ash Example");
        desk.register(id, submission(), named("Blake Example"), true);
        assertThat(states(id)).containsExactly(CONFIRMED, WAITING);

        placeOffice.release(id, placeOffice.keptBack(id).get(0).id());

        assertThat(states(id)).containsExactly(CONFIRMED, OFFERED);
    }

    @Test
    void putsNewcomersBehindThoseWhoWaitEvenIfAPlaceIsFree() {
        long id = seminarWith(seminar().capacity(1).date(SeminarDate.day(LocalDate.of(2016, 3, 2))));
        String first = register(id, "Ash Example");
        desk.register(id, submission(), named("Blake Example"), true);
        sql.update("update seminar set capacity_in_person = 2");

        assertThatExceptionOfType(NoPlaceLeftException.class)
                .isThrownBy(() -> desk.register(id, submission(), named("Casey Example"), false));
        assertThat(first).isNotEmpty();
    }

    @Test
    void takesNobodysPlaceAwayAndOffersNoneWhenPlacesAreLoweredBelowWhatIsTaken() {
        long id = seminarWith(seminar().capacity(3));
        register(id, "Ash Example");
        register(id, "Blake Example");
        String third = register(id, "Casey Example");
        desk.register(id, submission(), named("Drew Example"), true);

        office.changeCapacity("practice", office.get("practice").version(), Capacity.inPerson(1));
        attendees.cancel(id, third);

        assertThat(states(id)).containsExactly(CONFIRMED, CONFIRMED, CANCELLED, WAITING);
    }

    @Test
    void announcesEveryChangeOfState() {
        long id = seminarWith(seminar().capacity(1));
        String first = register(id, "Ash Example");
        desk.register(id, submission(), named("Blake Example"), true);

        attendees.cancel(id, first);

        assertThat(events.stream(RegistrationStateChanged.class))
                .extracting(RegistrationStateChanged::from, RegistrationStateChanged::to)
                .containsExactly(
                        tuple(null, CONFIRMED),
                        tuple(null, WAITING),
                        tuple(CONFIRMED, CANCELLED),
                        tuple(WAITING, OFFERED));
    }

    @Test
    void refusesWhenRegistrationIsClosed() {
        long id = seminarWith(seminar().closesOn(LocalDate.of(2016, 2, 29)));

        assertThatExceptionOfType(RegistrationClosedException.class)
                .isThrownBy(() -> desk.register(id, submission(), named("Ash Example"), true));
    }

    private long seminarWith(SeminarExample example) {
        return office.add(example.details());
    }

    /** @return the reference */
    private String register(long seminarId, String name) {
        return desk.register(seminarId, submission(), named(name), false).reference();
    }

    private List<RegistrationState> states(long seminarId) {
        return attendees.list(seminarId, AttendeeFilter.ALL).stream()
                .map(Attendee::state)
                .toList();
    }

    private List<String> mails() {
        entities.flush();
        return sql.queryForList("select kind from outbox_message order by id", String.class);
    }
}
