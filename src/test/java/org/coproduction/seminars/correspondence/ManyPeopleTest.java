package org.coproduction.seminars.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.coproduction.seminars.Queries;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.attendance.DoorDesk;
import org.coproduction.seminars.attendance.Press;
import org.coproduction.seminars.programme.ChangeDecision;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.survey.SurveyOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writing to many people asks the database as often as writing to few; only what is stored grows with them. */
@SiteTest
class ManyPeopleTest {

    private static final int FEW = 10;
    private static final int MANY = 30;
    private static final int STORED_FOR_EACH = 2;

    @Autowired
    Queries queries;

    @Autowired
    SeminarOffice office;

    @Autowired
    SeminarCatalogue seminars;

    @Autowired
    SurveyOffice surveys;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    DoorDesk door;

    @Autowired
    ReminderDesk reminders;

    @Autowired
    ReminderRound round;

    @Autowired
    MessageClock clock;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;
    private int people;
    private int hour = 16;

    @BeforeEach
    void addSeminar() {
        reminders.rules().forEach(rule -> reminders.delete(rule.id()));
        seminarId = office.add(seminar().date(inAWeek(hour)).details());
    }

    @Test
    void whoeverSavesAChangeWaitsAsLongForFewPeopleAsForMany() {
        IntSupplier saving = () -> queries.during(() -> {
            office.change(
                    "practice",
                    office.get("practice").version(),
                    seminar().date(inAWeek(++hour)).details(),
                    ChangeDecision.tell("Later."));
            entities.flush();
        });

        register(FEW);
        int forFew = saving.getAsInt();
        assertThat(mails("changed")).as("written in the background").isZero();
        clock.tick();
        assertThat(mails("changed")).isEqualTo(FEW);
        register(MANY);
        assertThat(saving.getAsInt()).isEqualTo(forFew);
        clock.tick();
        assertThat(mails("changed")).isEqualTo(FEW + FEW + MANY);
    }

    @Test
    void newsOfAChangeIsWrittenWithTheSameQuestionsForFewAndMany() {
        assertGrowsByWhatIsStored(STORED_FOR_EACH, () -> {
            office.change(
                    "practice",
                    office.get("practice").version(),
                    seminar().date(inAWeek(++hour)).details(),
                    ChangeDecision.tell("Later."));
            return () -> clock.tick();
        });
    }

    @Test
    void aReminderIsWrittenWithTheSameQuestionsForFewAndMany() {
        assertGrowsByWhatIsStored(STORED_FOR_EACH, () -> {
            reminders.rules().forEach(rule -> reminders.delete(rule.id()));
            reminders.add(new RuleDetails(null, "correspondence/reminder", 7, LocalTime.of(9, 0)));
            long due = round.due().get(0);
            return () -> round.sendSome(due);
        });
    }

    @Test
    void thoseWhoCameAndTheirSurveyAreReadOnceForAll() {
        surveys.start(seminars.facts(seminarId), List.of());
        sql.update("update survey set opens_on = date '2016-02-01'");
        assertGrowsByWhatIsStored(STORED_FOR_EACH + 1, () -> {
            sql.update("delete from survey_link");
            reminders.rules().forEach(rule -> reminders.delete(rule.id()));
            reminders.add(new RuleDetails(null, "correspondence/thanks", -1, LocalTime.of(9, 0)));
            sql.update("update reminder set due_at = timestamp with time zone '2016-03-01 08:00:00Z'");
            entities.clear();
            long due = round.due().get(0);
            return () -> {
                sql.update("update seminar set held_on = date '2016-02-29'");
                round.sendSome(due);
                sql.update("update seminar set held_on = date '2016-03-08'");
                entities.clear();
            };
        });
        assertThat(sql.queryForObject(
                        "select count(*) from outbox_message where body like '%/survey/%'", Integer.class))
                .isEqualTo(FEW + FEW + MANY);
    }

    /** @param stored rows for each person */
    private void assertGrowsByWhatIsStored(int stored, Supplier<Runnable> prepare) {
        register(FEW);
        int forFew = queriesOf(prepare.get());
        register(MANY);
        assertThat(queriesOf(prepare.get())).isEqualTo(forFew + MANY * stored);
    }

    private int queriesOf(Runnable writing) {
        return queries.during(() -> {
            writing.run();
            entities.flush();
        });
    }

    private void register(int more) {
        IntStream.range(people, people + more).forEach(number -> {
            String reference = registrations
                    .register(seminarId, Registrant.submission(), Registrant.named("Person " + number), true)
                    .reference();
            door.checkIn(seminarId, reference, Press.now("press-" + number));
        });
        people += more;
        entities.flush();
        entities.clear();
    }

    private int mails(String kind) {
        return sql.queryForObject(
                "select count(*) from outbox_message where kind = ?", Integer.class, "correspondence." + kind);
    }

    private static SeminarDate inAWeek(int until) {
        return SeminarDate.day(LocalDate.of(2016, 3, 8), LocalTime.of(10, 0), LocalTime.of(until, 0));
    }
}
