package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.coproduction.seminars.registration.Registrant.named;
import static org.coproduction.seminars.registration.Registrant.online;
import static org.coproduction.seminars.registration.Registrant.submission;
import static org.coproduction.seminars.registration.RegistrationState.CANCELLED;
import static org.coproduction.seminars.registration.RegistrationState.CONFIRMED;
import static org.coproduction.seminars.registration.RegistrationState.DECLINED;
import static org.coproduction.seminars.registration.RegistrationState.OFFERED;
import static org.coproduction.seminars.registration.RegistrationState.WAITING;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What becomes of offers and the waiting list when their seminar changes; it is 1 March 2016, 9am. */
@SiteTest
class OfferReviewTest {

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    PlaceDesk places;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    WaitingOffice waiting;

    @Autowired
    Registrations registrations;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManager entities;

    @Test
    void endsTheOfferOfASeminarThatIsCancelledAndKeepsTheTurn() {
        long id = offered(seminar().capacity(1));

        change(seminar().capacity(1).status(SeminarStatus.CANCELLED));

        assertThat(states(id)).containsExactly(CANCELLED, WAITING, WAITING);
        assertThat(positions(id)).containsExactly(null, 1, 2);
        assertThat(bodies("registration.offer-cancelled"))
                .singleElement()
                .asString()
                .contains("The seminar is cancelled")
                .doesNotContain("your turn");
        assertThat(bodies("registration.offer-withdrawn")).isEmpty();
    }

    @Test
    void offersThePlaceAgainOnceTheSeminarIsOnAgain() {
        long id = offered(seminar().capacity(1));
        change(seminar().capacity(1).status(SeminarStatus.POSTPONED));

        change(seminar().capacity(1));

        assertThat(states(id)).containsExactly(CANCELLED, OFFERED, WAITING);
    }

    @Test
    void carriesWhoeverWaitsForTheRoomToThePlacesOnlineOfASeminarThatMovesThere() {
        long id = office.add(seminar().format(SeminarFormat.BOTH).capacity(1, 1).details());
        register(id, named("Ash"), online("Blake"), named("Casey"), online("Drew"));

        change(seminar().format(SeminarFormat.BOTH).capacity(1, 2).status(SeminarStatus.MOVED_ONLINE));

        assertThat(states(id)).containsExactly(CONFIRMED, CONFIRMED, OFFERED, WAITING);
        assertThat(attendees.list(id, AttendeeFilter.ALL).stream()
                        .map(one -> one.answers().attendance()))
                .containsExactly(Attendance.IN_PERSON, Attendance.ONLINE, Attendance.ONLINE, Attendance.ONLINE);
    }

    @Test
    void takesEverybodyBackToTheRoomWithTheirTurnOnceTheSeminarMovesBack() {
        SeminarExample room = seminar().capacity(2);
        long id = office.add(room.details());
        register(id, named("Ash"), named("Blake"), named("Casey"), named("Drew"));
        change(seminar().capacity(2, 1).status(SeminarStatus.MOVED_ONLINE));
        assertThat(states(id)).containsExactly(CONFIRMED, CONFIRMED, OFFERED, WAITING);

        change(room);
        assertThat(states(id)).containsExactly(CONFIRMED, CONFIRMED, WAITING, WAITING);
        assertThat(kinds(id)).containsOnly(PlaceKind.IN_PERSON);
        assertThat(positions(id)).containsExactly(null, null, 1, 2);
        assertThat(bodies("registration.offer-withdrawn"))
                .singleElement()
                .asString()
                .contains("Place: Example Hall")
                .doesNotContain("Online");

        places.cancel(registrations.of(id).get(0).id());
        assertThat(states(id)).containsExactly(CANCELLED, CONFIRMED, OFFERED, WAITING);
    }

    @Test
    void givesWhoeverHasAPlaceOnlineOneInTheRoomOfASeminarThatIsNoLongerHeldOnline() {
        SeminarExample both = seminar().format(SeminarFormat.BOTH).capacity(2, 2);
        long id = office.add(both.details());
        register(id, named("Ash"), named("Blake"), online("Casey"), named("Drew"));

        change(seminar().capacity(2));
        assertThat(kinds(id)).containsOnly(PlaceKind.IN_PERSON);
        assertThat(states(id)).containsExactly(CONFIRMED, CONFIRMED, CONFIRMED, WAITING);
        places.cancel(registrations.of(id).get(0).id());
        assertThat(states(id)).containsExactly(CANCELLED, CONFIRMED, CONFIRMED, WAITING);

        change(both);
        assertThat(kinds(id))
                .containsExactly(PlaceKind.IN_PERSON, PlaceKind.IN_PERSON, PlaceKind.ONLINE, PlaceKind.IN_PERSON);
        assertThat(states(id)).containsExactly(CANCELLED, CONFIRMED, CONFIRMED, OFFERED);
    }

    @Test
    void leavesWhatSomebodyChoseAnewAsItIs() {
        SeminarExample both = seminar().format(SeminarFormat.BOTH).capacity(1, 1);
        long id = office.add(both.details());
        register(id, named("Ash"), named("Blake"));
        change(seminar().format(SeminarFormat.BOTH).capacity(1, 1).status(SeminarStatus.MOVED_ONLINE));
        places.accept(registrations.of(id).get(1).id());

        change(both);

        assertThat(states(id)).containsExactly(CONFIRMED, CONFIRMED);
        assertThat(kinds(id)).containsExactly(PlaceKind.IN_PERSON, PlaceKind.ONLINE);
    }

    private List<PlaceKind> kinds(long id) {
        return registrations.of(id).stream().map(Registration::placeKind).toList();
    }

    @Test
    void putsBackAnOfferOfARoomThatIsNoLongerUsedAndOffersAPlaceOnlineInstead() {
        long id = offered(seminar().format(SeminarFormat.BOTH).capacity(1, 1));

        change(seminar().format(SeminarFormat.BOTH).capacity(1, 1).status(SeminarStatus.MOVED_ONLINE));

        assertThat(states(id)).containsExactly(CANCELLED, OFFERED, WAITING);
        assertThat(bodies("registration.offer-withdrawn")).hasSize(1);
        assertThat(bodies("registration.state-offered")).hasSize(2);
    }

    @Test
    void endsAnOfferSoonerIfTheSeminarIsSoonerAndSaysSo() {
        long id = offered(seminar().capacity(1));

        change(seminar().capacity(1).date(day(4)));

        assertThat(states(id)).containsExactly(CANCELLED, OFFERED, WAITING);
        assertThat(registrations.of(id).get(1).offeredUntil())
                .isEqualTo(UkTime.instant(LocalDate.of(2016, 3, 3), LocalTime.of(20, 0)));
        assertThat(bodies("registration.state-offered").get(1)).contains("until 3 March 2016, 8pm (UK time)");
    }

    @Test
    void endsAnOfferForWhichNoTimeIsLeft() {
        long id = offered(seminar().capacity(1));

        change(seminar().capacity(1).date(day(1)));

        assertThat(states(id)).containsExactly(CANCELLED, WAITING, WAITING);
    }

    @Test
    void leavesAnOfferAloneIfTheSeminarIsLater() {
        long id = offered(seminar().capacity(1));

        change(seminar().capacity(1).date(SeminarDate.day(LocalDate.of(2016, 9, 13))));

        assertThat(states(id)).containsExactly(CANCELLED, OFFERED, WAITING);
        assertThat(bodies("registration.state-offered")).hasSize(1);
    }

    @Test
    void givesNoPlaceForAnOfferWhoseSeminarIsNotOn() {
        long id = offered(seminar().capacity(1));
        sql.update("update seminar set status = 'CANCELLED' where id = ?", id);
        entities.clear();

        places.accept(registrations.of(id).get(1).id());

        assertThat(states(id)).containsExactly(CANCELLED, OFFERED, WAITING);
    }

    @Test
    void leavesWhoeverIsGivenAPlaceOnlineThereOnceTheSeminarHasMovedBack() {
        long id = movedThereAndBack();

        office(id, reference -> waiting.givePlace(id, reference, "Rang"));
        change(both().title("Practice and more power"));

        assertThat(states(id)).containsExactly(CONFIRMED, CONFIRMED);
        assertThat(kinds(id)).containsExactly(PlaceKind.IN_PERSON, PlaceKind.ONLINE);
    }

    @Test
    void leavesWhoeverComesBackToAPlaceOnlineThereOnceTheSeminarHasMovedBack() {
        long id = movedThereAndBack();

        office(id, reference -> attendees.bringBack(id, reference));
        change(both().title("Practice and more power"));

        assertThat(states(id)).containsExactly(CONFIRMED, CONFIRMED);
        assertThat(kinds(id)).containsExactly(PlaceKind.IN_PERSON, PlaceKind.ONLINE);
    }

    @Test
    void forgetsThatWhoeverComesBackWasToldThatNoPlaceIsLeft() {
        long id = movedThereAndBack();
        sql.update("update registration set no_place_told_at = created_at");

        office(id, reference -> attendees.bringBack(id, reference));

        assertThat(sql.queryForList("select no_place_told_at is null from registration order by id", Boolean.class))
                .containsExactly(false, true);
    }

    private void office(long id, Consumer<String> step) {
        entities.clear();
        step.accept(registrations.of(id).get(1).reference());
        entities.flush();
        entities.clear();
    }

    private static SeminarExample both() {
        return seminar().format(SeminarFormat.BOTH).capacity(1, 2);
    }

    /** Ash has the place in the room, Blake waited for it, and declined one online while the seminar was held there. */
    private long movedThereAndBack() {
        long id = office.add(both().details());
        register(id, named("Ash"), named("Blake"));
        change(both().status(SeminarStatus.MOVED_ONLINE));
        places.decline(registrations.of(id).get(1).id());
        change(both());
        assertThat(states(id)).containsExactly(CONFIRMED, DECLINED);
        return id;
    }

    private static SeminarDate day(int march) {
        return SeminarDate.day(LocalDate.of(2016, 3, march), LocalTime.of(10, 0), LocalTime.of(16, 0));
    }

    /** Somebody has cancelled, the next is offered the place, one waits. */
    private long offered(SeminarExample example) {
        long id = office.add(example.details());
        register(id, named("Ash"), named("Blake"), named("Casey"));
        places.cancel(registrations.of(id).get(0).id());
        assertThat(states(id)).containsExactly(CANCELLED, OFFERED, WAITING);
        return id;
    }

    private void register(long id, Answers... people) {
        for (Answers person : people) {
            desk.register(id, submission(), person, true);
        }
    }

    private void change(SeminarExample example) {
        office.change("practice", office.get("practice").version(), example.details());
        entities.flush();
        entities.clear();
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
