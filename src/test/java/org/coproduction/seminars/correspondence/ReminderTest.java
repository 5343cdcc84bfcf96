package org.coproduction.seminars.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.Call;
import org.coproduction.seminars.registration.CallAbout;
import org.coproduction.seminars.registration.CallDesk;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@SiteTest
class ReminderTest {

    private static final LocalTime NINE = LocalTime.of(9, 0);

    /** A reminder seven days before, at nine, is due now. */
    private static final SeminarDate IN_A_WEEK = on(2016, 3, 8);

    @Autowired
    ReminderDesk desk;

    @Autowired
    ReminderClock clock;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    CallDesk calls;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void makeRules() {
        desk.rules().forEach(rule -> desk.delete(rule.id()));
        desk.add(new RuleDetails(null, "correspondence/reminder", 7, NINE));
        desk.add(new RuleDetails(null, "correspondence/thanks", -1, NINE));
    }

    @Test
    void plansByTheClockOnTheWall() {
        office.add(seminar().date(on(2016, 3, 29)).details());

        clock.tick();

        assertThat(desk.planned())
                .extracting(PlannedMail::dueAt)
                .containsExactly(Instant.parse("2016-03-22T09:00:00Z"), Instant.parse("2016-03-30T08:00:00Z"));
    }

    @Test
    void plansOnceHoweverOftenItLooks() {
        office.add(seminar().details());

        clock.tick();
        clock.tick();

        assertThat(desk.planned()).hasSize(2);
    }

    @Test
    void movesWithTheSeminar() {
        office.add(seminar().details());
        clock.tick();

        change(seminar().date(on(2016, 8, 10)));

        assertThat(desk.planned())
                .extracting(PlannedMail::heldOn, PlannedMail::daysBefore, PlannedMail::state)
                .containsExactly(
                        tuple(LocalDate.of(2016, 7, 13), 7, ReminderState.STOPPED),
                        tuple(LocalDate.of(2016, 7, 13), -1, ReminderState.STOPPED),
                        tuple(LocalDate.of(2016, 8, 10), 7, ReminderState.PLANNED),
                        tuple(LocalDate.of(2016, 8, 10), -1, ReminderState.PLANNED));
    }

    @Test
    void stopsWhenTheSeminarIsCancelledAndGoesOnWhenItIsOnAgain() {
        office.add(seminar().details());
        clock.tick();

        change(seminar().status(SeminarStatus.POSTPONED));
        assertThat(states()).containsOnly(ReminderState.STOPPED);
        change(seminar());
        assertThat(states()).containsOnly(ReminderState.PLANNED);
        change(seminar().status(SeminarStatus.CANCELLED));
        assertThat(states()).containsOnly(ReminderState.STOPPED);
    }

    @Test
    void followsItsRule() {
        office.add(seminar().details());
        clock.tick();
        StoredRule rule = desk.rules().get(0);

        desk.change(rule.id(), rule.version(), new RuleDetails(null, "correspondence/reminder", 2, LocalTime.NOON));
        assertThat(desk.planned().get(0).dueAt()).isEqualTo(Instant.parse("2016-07-11T11:00:00Z"));
        desk.delete(rule.id());
        assertThat(states()).containsExactlyInAnyOrder(ReminderState.STOPPED, ReminderState.PLANNED);
    }

    @Test
    void remindsOfOneSeminarOnlyIfItsRuleSaysSo() {
        long first = office.add(seminar().details());
        office.add(seminar().number(4).slug("other").details());
        desk.rules().forEach(rule -> desk.delete(rule.id()));

        desk.add(new RuleDetails(first, "correspondence/reminder", 3, NINE));

        assertThat(desk.planned().stream().filter(mail -> mail.state() == ReminderState.PLANNED))
                .extracting(PlannedMail::seminarId)
                .containsExactly(first);
    }

    @Test
    void whoeverNoMailReachesIsRemindedByAPerson() {
        long id = office.add(seminar().date(IN_A_WEEK).capacity(2).details());
        registrations.register(id, Registrant.submission(), Registrant.named("Zoe Example"), true);
        registrations.register(id, Registrant.submission(), Registrant.withoutEmail("Pat Phone"), true);
        registrations.register(id, Registrant.submission(), Registrant.withoutEmail("Blake Waits"), true);

        clock.tick();

        assertThat(calls.open())
                .extracting(call -> call.contact().name(), Call::about)
                .containsExactly(tuple("Pat Phone", CallAbout.REMINDER));
    }

    @Test
    void aReminderNeverHidesThatTheSeminarHasChanged() {
        long id = office.add(seminar().date(IN_A_WEEK).details());
        registrations.register(id, Registrant.submission(), Registrant.withoutEmail("Pat Phone"), true);
        tellOfChange(id);

        clock.tick();
        assertThat(calls.open()).extracting(Call::about).containsExactly(CallAbout.CHANGE);
    }

    @Test
    void aChangeIsToldInsteadOfAReminder() {
        long id = office.add(seminar().date(IN_A_WEEK).details());
        registrations.register(id, Registrant.submission(), Registrant.withoutEmail("Pat Phone"), true);
        clock.tick();

        tellOfChange(id);
        assertThat(calls.open()).extracting(Call::about).containsExactly(CallAbout.CHANGE);
    }

    private void tellOfChange(long seminarId) {
        transactions.executeWithoutResult(transaction -> calls.tellOfChange(seminarId));
    }

    @Test
    void writesOnceToEverybodyWhoHasAPlace() {
        long id = office.add(seminar().date(IN_A_WEEK).capacity(2).details());
        for (String name : List.of("Zoe Example", "Ash Example", "Blake Waits")) {
            registrations.register(id, Registrant.submission(), Registrant.named(name), true);
        }

        clock.tick();
        clock.tick();

        assertThat(mails()).containsExactlyInAnyOrder("ash.example@example.org", "zoe.example@example.org");
        assertThat(desk.planned().get(0).state()).isEqualTo(ReminderState.SENT);
        assertThat(desk.planned().get(0).recipients()).isEqualTo(2);
        assertThat(sql.queryForObject(
                        "select body from outbox_message where kind = 'correspondence.reminder' and recipient like 'zoe%'",
                        String.class))
                .contains("Hello Zoe Example", "Tuesday 8 March 2016", "10am to 4pm, UK time", "/cancellation");
    }

    @Test
    void missesWhatWouldComeTooLate() {
        desk.rules().forEach(rule -> desk.delete(rule.id()));
        desk.add(new RuleDetails(null, "correspondence/reminder", 7, LocalTime.of(2, 0)));
        long id = office.add(seminar().date(IN_A_WEEK).details());
        registrations.register(id, Registrant.submission(), Registrant.named("Zoe Example"), true);

        clock.tick();

        assertThat(mails()).isEmpty();
        assertThat(desk.planned().get(0).state()).isEqualTo(ReminderState.MISSED);
    }

    @Test
    void remindsAnewWhenTheSeminarMovesAfterAReminder() {
        long id = office.add(seminar().date(IN_A_WEEK).details());
        registrations.register(id, Registrant.submission(), Registrant.named("Zoe Example"), true);
        clock.tick();

        send("zoe%");
        change(seminar().date(on(2016, 9, 14)));

        assertThat(states())
                .containsExactlyInAnyOrder(
                        ReminderState.SENT, ReminderState.STOPPED, ReminderState.PLANNED, ReminderState.PLANNED);
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, WAITING", "POSTPONED, HELD"})
    void takesBackWhatStillLiesInTheOutboxWhenTheSeminarIsOff(SeminarStatus status, String lying) {
        long id = office.add(seminar().date(IN_A_WEEK).details());
        registrations.register(id, Registrant.submission(), Registrant.named("Zoe Example"), true);
        clock.tick();
        entities.flush();
        sql.update("update outbox_message set state = ?", lying);
        entities.clear();

        change(seminar().date(IN_A_WEEK));
        assertThat(reminderMail()).isEqualTo(lying + " 2016-03-08T10:00:00Z");
        change(seminar().date(IN_A_WEEK).status(status));

        assertThat(reminderMail()).isEqualTo("WITHDRAWN 2016-03-08T10:00:00Z");
        assertThat(sql.queryForObject("select state from outbox_message where kind like 'registration%'", String.class))
                .isEqualTo(lying);
    }

    /** Whoever has had it does not get it twice. */
    @Test
    void goesToThoseFromWhomItWasTakenBackWhenTheSeminarIsOnAgainTheSameDay() {
        long id = office.add(seminar().date(IN_A_WEEK).details());
        for (String name : List.of("Zoe Example", "Ash Example")) {
            registrations.register(id, Registrant.submission(), Registrant.named(name), true);
        }
        clock.tick();
        send("zoe%");

        change(seminar().date(IN_A_WEEK).status(SeminarStatus.POSTPONED));
        assertThat(desk.planned().get(0).state()).isEqualTo(ReminderState.STOPPED);
        assertThat(desk.planned().get(0).recipients()).isEqualTo(1);
        change(seminar().date(IN_A_WEEK));
        clock.tick();
        entities.flush();

        assertThat(sql.query(
                        "select recipient, state from outbox_message where kind = 'correspondence.reminder'",
                        (row, number) -> row.getString(1) + " " + row.getString(2)))
                .containsExactlyInAnyOrder(
                        "zoe.example@example.org SENT",
                        "ash.example@example.org WITHDRAWN",
                        "ash.example@example.org WAITING");
        assertThat(desk.planned().get(0).state()).isEqualTo(ReminderState.SENT);
        assertThat(desk.planned().get(0).recipients()).isEqualTo(2);
    }

    private void send(String recipient) {
        entities.flush();
        sql.update("update outbox_message set state = 'SENT', sent_at = created_at where recipient like ?", recipient);
        entities.clear();
    }

    /** Where it stands, and until when it is any use. */
    private String reminderMail() {
        return sql.queryForObject(
                "select state, until_at from outbox_message where kind = 'correspondence.reminder'",
                (row, number) -> row.getString(1) + " "
                        + row.getObject(2, OffsetDateTime.class).toInstant());
    }

    @Test
    void leavesOutWhatAnOrganiserDoesNotWantEvenWhenTheSeminarMoves() {
        office.add(seminar().details());
        clock.tick();

        desk.skip(desk.planned().get(0).id());
        change(seminar().date(on(2016, 9, 14)));
        PlannedMail moved = desk.planned().stream()
                .filter(mail -> mail.heldOn().equals(LocalDate.of(2016, 9, 14)) && mail.daysBefore() == 7)
                .findFirst()
                .orElseThrow();
        assertThat(moved.state()).isEqualTo(ReminderState.SKIPPED);
        desk.planAgain(moved.id());

        assertThat(states()).contains(ReminderState.PLANNED);
    }

    @Test
    void plansNothingForSeminarsOfThePast() {
        office.add(seminar().date(on(2016, 1, 5)).details());

        clock.tick();

        assertThat(desk.planned()).isEmpty();
    }

    private void change(SeminarExample example) {
        SeminarDetails details = example.details();
        office.change("practice", office.get("practice").version(), details);
        entities.flush();
    }

    private List<String> mails() {
        entities.flush();
        return sql.queryForList(
                "select recipient from outbox_message where kind = 'correspondence.reminder'", String.class);
    }

    private List<ReminderState> states() {
        return desk.planned().stream().map(PlannedMail::state).toList();
    }

    private static SeminarDate on(int year, int month, int day) {
        return SeminarDate.day(LocalDate.of(year, month, day), LocalTime.of(10, 0), LocalTime.of(16, 0));
    }
}
