package org.coproduction.seminars.accessrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.identity.AccountDesk;
import org.coproduction.seminars.identity.AccountDetails;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.AnswerDesk;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.Answers.Needs;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.Attendee;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.AttendeeEdit;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.ParticipantDesk;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationArchive;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.registration.WaitingList;
import org.coproduction.seminars.site.Pagination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people ask for, from the form to the answer; today is 1 March 2016, the seminar on 13 July. */
@SiteTest
class AccessRequestTest {

    private static final LocalDate IN_A_WEEK = LocalDate.of(2016, 3, 8);

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    RegistrationArchive archive;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    AttendeeEdit edit;

    @Autowired
    AnswerDesk answers;

    @Autowired
    WaitingList waitingList;

    @Autowired
    Retention retention;

    @Autowired
    Correspondents people;

    @Autowired
    ParticipantDesk participants;

    @Autowired
    RequestDesk desk;

    @Autowired
    RequestList list;

    @Autowired
    RequestNews news;

    @Autowired
    AccountDesk accounts;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void addSeminar() {
        seminarId = office.add(seminar().capacity(1).details());
    }

    @Test
    void becomesARequestThatIsDueInAWeek() {
        register(asking(Set.of(AccessWish.BSL, AccessWish.CHAIR), "Near the door", true));

        StoredRequest request = onlyRequest();
        assertThat(request.state()).isEqualTo(RequestState.ASKED);
        assertThat(request.asked()).isEqualTo(new Asked("CHAIR,BSL,EMERGENCY_HELP", "Near the door", ""));
        assertThat(request.dueOn()).isEqualTo(IN_A_WEEK);
        assertThat(request.ownerId()).isNull();
        assertThat(request.history())
                .extracting(HistoryEntry::step, HistoryEntry::actor, HistoryEntry::dueOn)
                .containsExactly(tuple(HistoryStep.ASKED, "", IN_A_WEEK));
    }

    @Test
    void isNotMadeForWhoeverAsksForNothing() {
        register(asking(Set.of(), "", false));

        assertThat(requests()).isEmpty();
    }

    @Test
    void isDueTwoWorkingDaysBeforeTheSeminarAtTheLatestAndNeverBeforeItWasAsked() {
        assertThat(due(LocalDate.of(2016, 3, 4))).isEqualTo(LocalDate.of(2016, 3, 2));
        assertThat(due(LocalDate.of(2016, 3, 7))).isEqualTo(LocalDate.of(2016, 3, 3));
        assertThat(due(LocalDate.of(2016, 3, 2))).isEqualTo(LocalDate.of(2016, 3, 1));
        assertThat(due(LocalDate.of(2016, 7, 13))).isEqualTo(IN_A_WEEK);
        assertThat(DueDate.of(LocalDate.of(2016, 3, 1), SeminarDate.unknown())).isEqualTo(IN_A_WEEK);
    }

    private static LocalDate due(LocalDate seminarDay) {
        return DueDate.of(LocalDate.of(2016, 3, 1), SeminarDate.day(seminarDay));
    }

    @Test
    void isDueSoonerIfTheSeminarIsHeldSooner() {
        register(asking(Set.of(AccessWish.BSL), "", false));

        var stored = office.get("practice");
        var details = seminar()
                .capacity(1)
                .date(SeminarDate.day(LocalDate.of(2016, 3, 9), LocalTime.of(10, 0), LocalTime.of(16, 0)))
                .closesOn(LocalDate.of(2016, 3, 8))
                .details();
        office.change("practice", stored.version(), details);

        assertThat(onlyRequest().dueOn()).isEqualTo(LocalDate.of(2016, 3, 7));
    }

    @Test
    void isToBeCheckedAgainOnceTheSeminarIsOnAnotherDayAndKeepsWhatWasTold() {
        register(asking(Set.of(AccessWish.BSL), "", false));
        tell("An interpreter meets you on 13 July.");

        move(seminar().date(SeminarDate.day(LocalDate.of(2016, 7, 20), LocalTime.of(10, 0), LocalTime.of(16, 0))));

        StoredRequest request = onlyRequest();
        assertThat(request.state()).isEqualTo(RequestState.TO_CHECK);
        assertThat(request.dueOn()).isEqualTo(IN_A_WEEK);
        assertThat(request.told().words()).isEqualTo("An interpreter meets you on 13 July.");
        assertThat(request.history()).last().extracting(HistoryEntry::step).isEqualTo(HistoryStep.SEMINAR_CHANGED);
        assertThat(list.count(RequestFilter.open(RequestScope.all(List.of(seminarId)))))
                .isEqualTo(1);
    }

    @Test
    void isToBeCheckedAgainForOtherTimesAPlaceOnlineAndAPostponementThatEnds() {
        register(asking(Set.of(AccessWish.BSL), "", false));
        SeminarDate later = SeminarDate.day(LocalDate.of(2016, 7, 13), LocalTime.of(13, 0), LocalTime.of(16, 0));
        List<SeminarExample> changes = List.of(
                seminar().date(later),
                seminar().date(later).status(SeminarStatus.MOVED_ONLINE),
                seminar().date(later).status(SeminarStatus.POSTPONED),
                seminar().date(later));
        for (SeminarExample change : changes) {
            tell("An interpreter meets you.");
            move(change);
            assertThat(onlyRequest().state()).isEqualTo(RequestState.TO_CHECK);
        }
    }

    @Test
    void staysToldWhenOnlyWordsOfTheSeminarChangeOrItWasOver() {
        register(asking(Set.of(AccessWish.BSL), "", false));
        tell("An interpreter meets you.");

        move(seminar().title("Another title").capacity(30));
        assertThat(onlyRequest().state()).isEqualTo(RequestState.CONFIRMED);

        sql.update("update seminar set held_on = date '2016-02-10'");
        entities.clear();
        move(seminar().date(SeminarDate.day(LocalDate.of(2016, 2, 11))).closesOn(null));
        assertThat(onlyRequest().state()).isEqualTo(RequestState.CONFIRMED);
    }

    @Test
    void standsWhereItStoodOnceSomebodySaysThatItStillHolds() {
        register(asking(Set.of(AccessWish.BSL), "", false));
        StoredRequest asked = onlyRequest();
        desk.answer(asked.id(), asked.version(), Outcome.ARRANGED, "An interpreter meets you.");
        move(seminar().status(SeminarStatus.MOVED_ONLINE));
        desk.holdStill(asked.id(), version());
        assertThat(onlyRequest().state()).isEqualTo(RequestState.ANSWERED);

        desk.confirm(asked.id(), version(), Told.PHONE);
        move(seminar());
        desk.holdStill(asked.id(), version());
        desk.holdStill(asked.id(), version());

        StoredRequest request = onlyRequest();
        assertThat(request.state()).isEqualTo(RequestState.CONFIRMED);
        assertThat(request.history())
                .extracting(HistoryEntry::step)
                .endsWith(HistoryStep.CONFIRMED, HistoryStep.SEMINAR_CHANGED, HistoryStep.STILL_HOLDS);
    }

    @Test
    void comesBackToBeCheckedIfTheSeminarChangedWhileItWasWithdrawn() {
        register(asking(Set.of(AccessWish.BSL), "", false));
        tell("An interpreter meets you.");
        change(asking(Set.of(), "", false));

        move(seminar().status(SeminarStatus.MOVED_ONLINE));
        assertThat(onlyRequest().state()).isEqualTo(RequestState.WITHDRAWN);

        change(asking(Set.of(AccessWish.BSL), "", false));
        assertThat(onlyRequest().state()).isEqualTo(RequestState.TO_CHECK);
    }

    private void tell(String words) {
        StoredRequest request = onlyRequest();
        desk.answer(request.id(), request.version(), Outcome.ARRANGED, words);
        desk.confirm(request.id(), version(), Told.PHONE);
    }

    private void move(SeminarExample changed) {
        entities.flush();
        office.change("practice", office.get("practice").version(), changed.details());
        entities.flush();
    }

    @Test
    void reopensWhenTheAnswersChangeAndKeepsWhatHappened() {
        register(asking(Set.of(AccessWish.BSL), "", false));
        StoredRequest first = onlyRequest();
        desk.answer(first.id(), first.version(), Outcome.ARRANGED, "Two interpreters are booked.");
        desk.confirm(first.id(), version(), Told.PHONE);

        change(asking(Set.of(AccessWish.BSL, AccessWish.CAPTIONS), "", false));

        StoredRequest again = onlyRequest();
        assertThat(again.state()).isEqualTo(RequestState.ASKED);
        assertThat(again.told()).isEqualTo(new Answer(Outcome.ARRANGED, "Two interpreters are booked."));
        assertThat(again.history())
                .extracting(HistoryEntry::step)
                .containsExactly(
                        HistoryStep.ASKED, HistoryStep.ARRANGED, HistoryStep.CONFIRMED, HistoryStep.ASKED_AGAIN);
        assertThat(again.history().get(0).asked().wishes()).isEqualTo("BSL");
        assertThat(again.history().get(3).asked().wishes()).isEqualTo("BSL,CAPTIONS");
    }

    @Test
    void staysAsItIsWhenOtherAnswersChange() {
        Answers before = asking(Set.of(AccessWish.BSL), "", false);
        register(before);
        StoredRequest first = onlyRequest();
        desk.answer(first.id(), first.version(), Outcome.ARRANGED, "Booked.");

        change(new Answers(
                before.contact(),
                before.attending(),
                new Needs(before.needs().accessWishes(), "", false, false, "Vegan"),
                before.more()));

        assertThat(onlyRequest().state()).isEqualTo(RequestState.ANSWERED);
        assertThat(onlyRequest().history()).hasSize(2);
    }

    @Test
    void isWithdrawnWhenTheAnswersAreEmptiedAndComesBackAsItWas() {
        register(asking(Set.of(AccessWish.BSL), "", false));
        StoredRequest first = onlyRequest();
        desk.answer(first.id(), first.version(), Outcome.ARRANGED, "Booked.");

        change(asking(Set.of(), "", false));
        assertThat(onlyRequest().state()).isEqualTo(RequestState.WITHDRAWN);
        assertThatThrownBy(() -> desk.answer(first.id(), version(), Outcome.ARRANGED, "Something"))
                .isInstanceOf(WithdrawnException.class);

        change(asking(Set.of(AccessWish.BSL), "", false));
        assertThat(onlyRequest().state()).isEqualTo(RequestState.ANSWERED);
    }

    @Test
    void isToBeArrangedAnewOnceItWasCalledOffAndSomebodyAsksAgain() {
        register(asking(Set.of(AccessWish.BSL), "", false));
        tell("An interpreter meets you.");
        change(asking(Set.of(), "", false));
        desk.callOff(onlyRequest().id(), version());
        desk.callOff(onlyRequest().id(), 0);
        assertThat(onlyRequest().state()).isEqualTo(RequestState.WITHDRAWN);

        change(asking(Set.of(AccessWish.BSL), "", false));

        StoredRequest request = onlyRequest();
        assertThat(request.state()).isEqualTo(RequestState.ASKED);
        assertThat(request.answer()).isEqualTo(Answer.NONE);
        assertThat(request.told().words()).isEqualTo("An interpreter meets you.");
        assertThat(request.history())
                .extracting(HistoryEntry::step)
                .endsWith(HistoryStep.WITHDRAWN, HistoryStep.CALLED_OFF, HistoryStep.RESTORED);
    }

    @Test
    void isToBeCheckedAgainOnceSomebodyTakesPartAnotherWay() {
        move(seminar().format(SeminarFormat.BOTH).capacity(1, 1));
        register(asking(Set.of(AccessWish.BSL), "", false));
        tell("An interpreter meets you at the door.");

        change(asking(Set.of(AccessWish.BSL), "", false).with(Attendance.ONLINE));

        assertThat(onlyRequest().state()).isEqualTo(RequestState.TO_CHECK);
        assertThat(onlyRequest().history())
                .extracting(HistoryEntry::step)
                .endsWith(HistoryStep.CONFIRMED, HistoryStep.WAY_CHANGED);
    }

    @Test
    void isWithdrawnWithTheRegistrationAndComesBackWithIt() {
        register(Registrant.answers("Blake Example", "blake@example.org"));
        register(asking(Set.of(AccessWish.BSL), "", false));
        attendees.cancel(seminarId, attendee("Blake Example").reference());
        assertThat(states()).containsExactly(RequestState.WITHDRAWN, RequestState.ASKED);

        expireOffer();
        assertThat(states()).containsExactly(RequestState.WITHDRAWN, RequestState.WITHDRAWN);

        String link = people.freshLink(people.withId(attendee("Ash Example").id()));
        participants.rejoin(SecretToken.of(link.substring(link.lastIndexOf('/') + 1)));
        assertThat(states()).containsExactly(RequestState.WITHDRAWN, RequestState.ASKED);
    }

    private void expireOffer() {
        entities.flush();
        sql.update("update outbox_message set state = 'SENT', sent_at = created_at");
        sql.update("update registration set offered_until = timestamp '2016-02-29 12:00:00' where state = 'OFFERED'");
        entities.clear();
        waitingList.offerFreePlaces(seminarId);
        entities.flush();
    }

    @Test
    void isTakenUpForWhatCameInFromElsewhereAndForWhatIsOlderThanRequests() {
        Instant registeredAt = Instant.parse("2016-02-10T12:00:00Z");
        archive.add(seminarId, asking(Set.of(AccessWish.BSL), "", false), RegistrationState.CONFIRMED, registeredAt);
        assertThat(onlyRequest().dueOn()).isEqualTo(LocalDate.of(2016, 2, 17));

        sql.update("delete from access_request_history");
        sql.update("delete from access_request");
        entities.clear();
        news.catchUp();
        news.catchUp();

        assertThat(onlyRequest().dueOn()).isEqualTo(LocalDate.of(2016, 2, 17));
        assertThat(onlyRequest().history().get(0).happenedAt()).isEqualTo(registeredAt);
    }

    @Test
    void tellsBySendingAMailThatSaysNothingOfTheMatter() {
        register(asking(Set.of(AccessWish.BSL), "Near the door", false));
        StoredRequest request = onlyRequest();
        desk.answer(request.id(), request.version(), Outcome.PARTLY, "One interpreter is booked.");
        desk.confirm(request.id(), version(), Told.EMAIL);
        desk.confirm(request.id(), version(), Told.EMAIL);
        entities.flush();

        assertThat(onlyRequest().state()).isEqualTo(RequestState.CONFIRMED);
        List<String> mails = sql.queryForList(
                "select concat(subject, ' ', body) from outbox_message where kind = 'accessrequest.answered'",
                String.class);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0))
                .contains("There is an answer for you", "/my/")
                .doesNotContainIgnoringCase("interpret", "BSL", "sign language", "door", "access");
    }

    @Test
    void tellsNobodyByEmailWhoHasNoAddressNorWhatIsNotSettled() {
        Answers known = Registrant.withoutEmail("Ash Example");
        archive.add(
                seminarId,
                new Answers(
                        known.contact(),
                        known.attending(),
                        new Needs(Set.of(AccessWish.BSL), "", false, false, ""),
                        known.more()),
                RegistrationState.CONFIRMED,
                Instant.parse("2016-02-10T12:00:00Z"));
        long id = onlyRequest().id();

        assertThatThrownBy(() -> desk.confirm(id, version(), Told.PHONE)).isInstanceOf(NothingToTellException.class);
        desk.answer(id, version(), Outcome.ARRANGED, "Booked.");
        assertThatThrownBy(() -> desk.confirm(id, version(), Told.EMAIL)).isInstanceOf(NoAddressException.class);
        desk.confirm(id, version(), Told.POST);
        assertThat(onlyRequest().history().get(2).told()).isEqualTo(Told.POST);
    }

    @Test
    void canOnlyBeGivenToWhoeverMaySeeIt() {
        register(asking(Set.of(AccessWish.BSL), "", false));
        long allowed = account("Robin Staff", Set.of(Right.SENSITIVE));
        long stranger = account("Sam Editor", Set.of(Right.CONTENT));
        long id = onlyRequest().id();

        assertThatThrownBy(() -> desk.assign(id, version(), stranger, IN_A_WEEK))
                .isInstanceOf(NotInTeamException.class);
        desk.assign(id, version(), allowed, LocalDate.of(2016, 3, 4));

        assertThat(onlyRequest().ownerId()).isEqualTo(allowed);
        assertThat(onlyRequest().history().get(1))
                .extracting(HistoryEntry::step, HistoryEntry::note, HistoryEntry::dueOn)
                .containsExactly(HistoryStep.ASSIGNED, "Robin Staff", LocalDate.of(2016, 3, 4));
    }

    @Test
    void forgetsAllWordsWhenTheirTimeIsOver() {
        register(asking(Set.of(AccessWish.BSL), "Near the door", false));
        StoredRequest request = onlyRequest();
        desk.answer(request.id(), request.version(), Outcome.ARRANGED, "Two interpreters are booked.");
        desk.confirm(request.id(), version(), Told.PHONE);
        entities.flush();
        sql.update("update seminar set held_on = date '2015-12-03'");
        entities.clear();
        retention.deleteExpired();
        assertThat(onlyRequest().asked().wishes()).isEqualTo("BSL");

        entities.flush();
        sql.update("update seminar set held_on = date '2015-12-01'");
        entities.clear();
        retention.deleteExpired();
        entities.flush();

        String left = sql.queryForList("select * from access_request").toString()
                + sql.queryForList("select * from access_request_history")
                + sql.queryForList("select access_wishes, access_text, diet from registration");
        assertThat(left).doesNotContain("BSL", "door", "interpreters", "Vegetarian");
        assertThat(onlyRequest().state()).isEqualTo(RequestState.CONFIRMED);
    }

    private void register(Answers given) {
        registrations.register(seminarId, Registrant.submission(), given, true);
        entities.flush();
    }

    private void change(Answers given) {
        Attendee ash = attendee("Ash Example");
        answers.change(ash.id(), edit.version(seminarId, ash.reference()), given);
        entities.flush();
    }

    private Attendee attendee(String name) {
        return attendees.list(seminarId, AttendeeFilter.ALL).stream()
                .filter(one -> one.answers().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long account(String name, Set<Right> rights) {
        String address = name.toLowerCase().replace(' ', '.') + "@example.org";
        return accounts.invite(new AccountDetails(name, EmailAddress.of(address), rights))
                .id();
    }

    private StoredRequest onlyRequest() {
        entities.flush();
        assertThat(requests()).hasSize(1);
        return desk.get(requests().get(0).id());
    }

    private long version() {
        return onlyRequest().version();
    }

    private List<RequestState> states() {
        return requests().stream().map(RequestRow::state).toList();
    }

    private List<RequestRow> requests() {
        RequestFilter all = new RequestFilter(
                RequestScope.all(List.of(seminarId)), Set.of(RequestState.values()), false, null, null, "");
        return list.page(all, Pagination.of(1, 50, list.count(all)));
    }

    private static Answers asking(Set<AccessWish> wishes, String text, boolean emergency) {
        Answers known = Registrant.named("Ash Example");
        return new Answers(
                known.contact(),
                known.attending(),
                new Needs(wishes, text, false, emergency, "Vegetarian"),
                known.more());
    }
}
