package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.coproduction.seminars.registration.Registrant.named;
import static org.coproduction.seminars.registration.Registrant.online;
import static org.coproduction.seminars.registration.Registrant.submission;
import static org.coproduction.seminars.registration.Registrant.withoutEmail;
import static org.coproduction.seminars.registration.RegistrationState.CANCELLED;
import static org.coproduction.seminars.registration.RegistrationState.CONFIRMED;
import static org.coproduction.seminars.registration.RegistrationState.DECLINED;
import static org.coproduction.seminars.registration.RegistrationState.EXPIRED;
import static org.coproduction.seminars.registration.RegistrationState.OFFERED;
import static org.coproduction.seminars.registration.RegistrationState.WAITING;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.Capacity;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Every way in which a place becomes free, and every rule by which it is passed on. */
@SiteTest
class WaitingListTest {

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    PlaceDesk places;

    @Autowired
    PlaceOffice placeOffice;

    @Autowired
    AnswerDesk answers;

    @Autowired
    WaitingOffice waiting;

    @Autowired
    OfferClock clock;

    @Autowired
    CallDesk calls;

    @Autowired
    Registrations registrations;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    @Test
    void passesOnThePlaceOfWhoeverCancels() {
        long id = full("Ash", "Blake", "Casey");

        places.cancel(registration(id, 0));

        assertThat(states(id)).containsExactly(CANCELLED, OFFERED, WAITING);
    }

    @Test
    void passesOnThePlaceThatStaffCancel() {
        long id = full("Ash", "Blake", "Casey");

        attendees.cancel(id, registrations.of(id).get(0).reference());

        assertThat(states(id)).containsExactly(CANCELLED, OFFERED, WAITING);
    }

    @Test
    void passesOnAnOfferThatIsDeclinedOrGivenUp() {
        long id = full("Ash", "Blake", "Casey", "Drew");
        places.cancel(registration(id, 0));

        places.decline(registration(id, 1));
        assertThat(states(id)).containsExactly(CANCELLED, DECLINED, OFFERED, WAITING);

        places.cancel(registration(id, 2));
        assertThat(states(id)).containsExactly(CANCELLED, DECLINED, CANCELLED, OFFERED);
    }

    @Test
    void passesOnAnOfferThatRunsOut() {
        long id = full("Ash", "Blake", "Casey");
        places.cancel(registration(id, 0));
        runOut(id);

        assertThat(states(id)).containsExactly(CANCELLED, EXPIRED, OFFERED);
    }

    @Test
    void holdsAnOfferOnThatNobodyHasHeardOfAndAsksThatAPersonTellsThem() {
        long id = full("Ash", "Blake", "Casey");
        places.cancel(registration(id, 0));
        entities.flush();
        Instant held = Objects.requireNonNull(registrations.of(id).get(1).offeredUntil());

        for (String state : List.of("WAITING", "HELD", "FAILED", "MISSED")) {
            sql.update("update outbox_message set state = ? where kind = 'registration.state-offered'", state);
            endOffers();

            assertThat(states(id)).as(state).containsExactly(CANCELLED, OFFERED, WAITING);
        }
        Registration blake = registrations.of(id).get(1);
        assertThat(blake.offeredUntil()).isEqualTo(held);
        assertThat(blake.callAbout()).isEqualTo(CallAbout.OFFER);
        assertThat(bodies("registration.state-offered"))
                .as("each time anew")
                .hasSize(5)
                .allMatch(body -> body.contains("we hold it for you until"));
        assertThat(calls.open()).extracting(Call::about).containsExactly(CallAbout.OFFER);
    }

    @Test
    void passesOnAnOfferOfWhichAPersonHasTold() {
        long id = full("Ash", "Blake", "Casey");
        places.cancel(registration(id, 0));
        endOffers();
        entities.flush();

        Registration blake = registrations.of(id).get(1);
        calls.told(
                id, blake.reference(), Objects.requireNonNull(blake.callNews()).key());
        endOffers();

        assertThat(states(id)).containsExactly(CANCELLED, EXPIRED, OFFERED);
    }

    @Test
    void endsAnOfferThatNobodyHasHeardOfWhenOffersStop() {
        long id = full("Ash", "Blake", "Casey");
        places.cancel(registration(id, 0));
        seminarOn("2016-03-01");

        endOffers();

        assertThat(states(id)).containsExactly(CANCELLED, EXPIRED, WAITING);
    }

    @Test
    void endsAnOfferSoonerWhereOffersAreToStopSooner() {
        long id = full("Ash", "Blake", "Casey");
        seminarOn("2016-03-08");
        places.cancel(registration(id, 0));
        assertThat(UkTime.dateTime(
                        Objects.requireNonNull(registrations.of(id).get(1).offeredUntil())))
                .startsWith("4 March 2016");

        waiting.change(id, 0, new WaitingRules(false, 120, false));

        assertThat(UkTime.dateTime(
                        Objects.requireNonNull(registrations.of(id).get(1).offeredUntil())))
                .isEqualTo("3 March 2016, 10am");
        assertThat(bodies("registration.state-offered"))
                .hasSize(2)
                .last()
                .asString()
                .contains("3 March 2016, 10am");
    }

    private void seminarOn(String day) {
        entities.flush();
        sql.update("update seminar set held_on = cast(? as date)", day);
        entities.clear();
    }

    /** Without a mail that has gone out. */
    private void endOffers() {
        entities.flush();
        sql.update("update registration set offered_until = registered_at where state = 'OFFERED'");
        entities.clear();
        clock.passOnExpiredOffers();
        entities.flush();
    }

    @Test
    void offersNewPlaces() {
        long id = full("Ash", "Blake", "Casey");

        office.changeCapacity("practice", office.get("practice").version(), Capacity.inPerson(2));

        assertThat(states(id)).containsExactly(CONFIRMED, OFFERED, WAITING);
    }

    @Test
    void offersAPlaceThatIsNoLongerKeptBack() {
        long id = office.add(seminar().capacity(2).details());
        placeOffice.keepBack(id, new KeptPlaceDetails(PlaceKind.IN_PERSON, 1, "Example House"));
        register(id, named("Ash"), named("Blake"));

        placeOffice.release(id, placeOffice.keptBack(id).get(0).id());

        assertThat(states(id)).containsExactly(CONFIRMED, OFFERED);
    }

    @Test
    void offersThePlaceInPersonOfWhoeverSwitchesToOnline() {
        long id = office.add(seminar().format(SeminarFormat.BOTH).capacity(1, 1).details());
        register(id, named("Ash"), named("Blake"));
        Registration ash = registrations.of(id).get(0);

        answers.change(ash.id(), ash.version(), online("Ash"));

        assertThat(states(id)).containsExactly(CONFIRMED, OFFERED);
        assertThat(ash.placeKind()).isEqualTo(PlaceKind.ONLINE);
    }

    @Test
    void doesNotBringBackWhoeverCancelsAfterAccepting() {
        long id = full("Ash", "Blake", "Casey");
        places.cancel(registration(id, 0));
        places.accept(registration(id, 1));

        places.cancel(registration(id, 1));
        clock.passOnExpiredOffers();

        assertThat(states(id)).containsExactly(CANCELLED, CANCELLED, OFFERED);
    }

    @Test
    void letsWhoeverMissedAnOfferJoinTheEndAgain() {
        long id = full("Ash", "Blake", "Casey", "Drew");
        places.cancel(registration(id, 0));
        runOut(id);
        assertThat(states(id)).containsExactly(CANCELLED, EXPIRED, OFFERED, WAITING);

        places.rejoin(registration(id, 1));
        places.rejoin(registration(id, 1));

        assertThat(states(id)).containsExactly(CANCELLED, WAITING, OFFERED, WAITING);
        assertThat(positions(id)).containsExactly(null, 2, null, 1);
    }

    @Test
    void leavesAloneWhoeverHasRegisteredAgainAfterAnOfferRanOut() {
        long id = full("Ash", "Blake", "Casey");
        places.cancel(registration(id, 0));
        runOut(id);
        register(id, named("Blake"));

        places.rejoin(registration(id, 1));

        assertThat(states(id)).containsExactly(CANCELLED, EXPIRED, OFFERED, WAITING);
    }

    @Test
    void offersNothingWhilePausedAndEverythingAfterwards() {
        long id = full("Ash", "Blake", "Casey");
        waiting.change(id, 0, new WaitingRules(true, 24, false));

        places.cancel(registration(id, 0));
        assertThat(states(id)).containsExactly(CANCELLED, WAITING, WAITING);

        waiting.change(id, waiting.get(id).version(), WaitingRules.USUAL);
        assertThat(states(id)).containsExactly(CANCELLED, OFFERED, WAITING);
    }

    @Test
    void offersNothingOnceOffersHaveStopped() {
        long id = office.add(seminar()
                .capacity(1)
                .date(SeminarDate.day(LocalDate.of(2016, 3, 8)))
                .details());
        register(id, named("Ash"), named("Blake"));
        waiting.change(id, 0, new WaitingRules(false, 24 * 7, false));

        places.cancel(registration(id, 0));

        assertThat(states(id)).containsExactly(CANCELLED, WAITING);
    }

    @Test
    void letsPeopleTurnedAwayBeforeGoFirstOnlyWhereThatIsTheRule() {
        long before = office.add(seminar().number(1).slug("before").capacity(1).details());
        register(before, named("Ash"), named("Drew"));
        long id = full("Ash", "Blake", "Drew");
        sql.update("update seminar set held_on = ? where id = ?", LocalDate.of(2016, 1, 5), before);
        entities.flush();
        entities.clear();
        assertThat(positions(id)).containsExactly(null, 1, 2);

        waiting.change(id, 0, new WaitingRules(false, 24, true));
        assertThat(positions(id)).containsExactly(null, 2, 1);
        places.cancel(registration(id, 0));

        assertThat(states(id)).containsExactly(CANCELLED, WAITING, OFFERED);
    }

    @Test
    void knowsPeopleWithoutAnAddressByTheirNameAndHowTheyAreReached() {
        long before = office.add(seminar().number(1).slug("before").capacity(1).details());
        register(before, named("Ash"), withoutEmail("Dréw  Example"), withoutEmail("Robin Example"));
        long id = full("Ash", "Blake");
        register(id, withoutEmail("Drew Example"), named("Robin Example"));
        isOver(before, 5);

        waiting.change(id, 0, new WaitingRules(false, 24, true));

        assertThat(positions(id)).containsExactly(null, 2, 1, 3);
    }

    @Test
    void whoeverHadAPlaceAtALaterSeminarIsNoLongerTurnedAway() {
        long before = office.add(seminar().number(1).slug("before").capacity(1).details());
        long between =
                office.add(seminar().number(2).slug("between").capacity(1).details());
        register(before, named("Ash"), named("Casey"), named("Drew"));
        register(between, named("Casey"));
        long id = full("Ash", "Blake", "Casey", "Drew");
        isOver(before, 5);
        isOver(between, 12);

        waiting.change(id, 0, new WaitingRules(false, 24, true));

        assertThat(positions(id)).containsExactly(null, 2, 3, 1);
    }

    @Test
    void whoeverHadAPlaceBeforeTheyWereTurnedAwayGoesFirst() {
        long before = office.add(seminar().number(1).slug("before").capacity(1).details());
        long between =
                office.add(seminar().number(2).slug("between").capacity(1).details());
        register(before, named("Casey"));
        register(between, named("Ash"), named("Casey"));
        long id = full("Ash", "Blake", "Casey");
        isOver(before, 5);
        isOver(between, 12);

        waiting.change(id, 0, new WaitingRules(false, 24, true));

        assertThat(positions(id)).containsExactly(null, 2, 1);
    }

    /** Since that day in January. */
    private void isOver(long seminarId, int day) {
        entities.flush();
        sql.update("update seminar set held_on = ? where id = ?", LocalDate.of(2016, 1, day), seminarId);
        entities.clear();
    }

    @Test
    void offersAFreePlaceOutOfTurnAndKeepsTheReason() {
        long id = full("Ash", "Blake", "Casey");
        String casey = registrations.of(id).get(2).reference();
        assertThatExceptionOfType(NoPlaceLeftException.class)
                .isThrownBy(() -> waiting.offerOutOfTurn(id, casey, "Speaks about her project"));
        waiting.change(id, 0, new WaitingRules(true, 24, false));
        places.cancel(registration(id, 0));

        waiting.offerOutOfTurn(id, casey, "Speaks about her project");

        assertThat(states(id)).containsExactly(CANCELLED, WAITING, OFFERED);
        assertThat(attendees.get(id, casey).reason()).isEqualTo("Speaks about her project");
        entities.flush();
        assertThat(sql.queryForList(
                        "select subject from audit_entry where action = 'offered a place out of turn'", String.class))
                .containsExactly(casey);
    }

    @Test
    void writesPositionAndRuleToWhoeverJoins() {
        full("Ash", "Blake", "Casey");

        assertThat(bodies("registration.state-waiting").get(1))
                .contains("You are number 2 on the list now.")
                .contains("goes to whoever joined the waiting list first")
                .contains("We make the last offers on 12 July 2016, 4pm, UK time.");
    }

    @Test
    void writesTheDeadlineThatIsStored() {
        long id = full("Ash", "Blake");
        places.cancel(registration(id, 0));

        Participation blake = attendees.get(id, registrations.of(id).get(1).reference());
        Instant until = Objects.requireNonNull(blake.offeredUntil());
        assertThat(until).isEqualTo(until.truncatedTo(ChronoUnit.MINUTES));
        assertThat(bodies("registration.state-offered").get(0))
                .contains("until " + UkTime.dateTime(until) + " (UK time)");
    }

    @Test
    void sendsNoOfferAfterItsDeadlineAndEverythingElseWhenever() {
        long id = full("Ash", "Blake");
        places.cancel(registration(id, 0));
        entities.flush();
        Instant until = registrations.of(id).get(1).offeredUntil();

        assertThat(sql.query(
                        "select kind, until_at from outbox_message order by id",
                        (row, number) -> tuple(
                                row.getString(1),
                                Optional.ofNullable(row.getObject(2, OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)
                                        .orElse(null))))
                .containsExactlyInAnyOrder(
                        tuple("registration.state-confirmed", null),
                        tuple("registration.state-waiting", null),
                        tuple("registration.state-cancelled", null),
                        tuple("registration.state-offered", until));
    }

    @Test
    void strikesTheEntryOutOfTheCalendarOfWhoeverCancels() {
        long id = full("Ash", "Blake");
        places.cancel(registration(id, 0));
        places.cancel(registration(id, 1));

        entities.flush();
        assertThat(sql.queryForList(
                        "select calendar_method from outbox_message where kind = 'registration.state-cancelled' order by id",
                        String.class))
                .containsExactly("CANCEL", null);
    }

    private long full(String first, String... others) {
        long id = office.add(seminar().capacity(1).details());
        register(id, named(first));
        for (String other : others) {
            register(id, named(other));
        }
        return id;
    }

    private void register(long id, Answers... people) {
        for (Answers person : people) {
            desk.register(id, submission(), person, true);
        }
    }

    private long registration(long seminarId, int index) {
        return registrations.of(seminarId).get(index).id();
    }

    private void runOut(long id) {
        entities.flush();
        sql.update("update outbox_message set state = 'SENT', sent_at = created_at where state = 'WAITING'");
        sql.update("update registration set offered_until = registered_at where state = 'OFFERED'");
        entities.clear();
        clock.passOnExpiredOffers();
    }

    private List<RegistrationState> states(long id) {
        return attendees.list(id, AttendeeFilter.ALL).stream()
                .map(Attendee::state)
                .toList();
    }

    private List<Integer> positions(long id) {
        return attendees.list(id, AttendeeFilter.ALL).stream()
                .map(Attendee::position)
                .toList();
    }

    private List<String> bodies(String kind) {
        entities.flush();
        return sql.queryForList("select body from outbox_message where kind = ? order by id", String.class, kind);
    }
}
