package org.coproduction.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationArchive;
import org.coproduction.seminars.registration.RegistrationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A hundred people in the room and three online, of whom one waits. */
@SiteTest
class AttendanceRecordTest {

    private static final String RECORD = "/admin/seminars/practice/attendance";
    private static final Instant BEFORE = Instant.parse("2016-02-01T09:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationArchive archive;

    @Autowired
    Correspondents people;

    @Autowired
    DoorDesk desk;

    @Autowired
    OnlineTurnout online;

    @Autowired
    AttendanceArchive arrivals;

    @Autowired
    AttendanceRecord record;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void registerPeople() {
        seminarId = office.add(seminar()
                .date(SeminarDate.day(LocalDate.of(2016, 3, 1)))
                .format(SeminarFormat.BOTH)
                .capacity(100, 2)
                .details());
        IntStream.rangeClosed(1, 100)
                .mapToObj(one -> Registrant.named("Person Number" + String.format("%03d", one)))
                .forEach(one -> archive.add(seminarId, one, RegistrationState.CONFIRMED, BEFORE));
        archive.add(seminarId, Registrant.online("Olu Online"), RegistrationState.CONFIRMED, BEFORE);
        archive.add(seminarId, Registrant.online("Ola Online"), RegistrationState.CONFIRMED, BEFORE);
        archive.add(seminarId, Registrant.online("Oz Online"), RegistrationState.WAITING, BEFORE);
    }

    @Test
    void showsALongListSomeAtATimeAndFindsAnybodyOnIt() {
        assertThat(get(RECORD))
                .hasStatusOk()
                .bodyText()
                .contains("0 of 102 people with a place came", "Ola Online", "Person Number098", "page=2")
                .doesNotContain("Person Number099", "Oz Online");
        assertThat(get(RECORD + "?page=2"))
                .bodyText()
                .contains("Person Number099", "Person Number100")
                .doesNotContain("Person Number098");
        assertThat(get(RECORD + "?q=number099"))
                .bodyText()
                .contains("Person Number099")
                .doesNotContain("Person Number098", "page=2");
        assertThat(get(RECORD + "?q=" + reference("Olu Online").replace("-", "").toLowerCase()))
                .bodyText()
                .contains("Olu Online")
                .doesNotContain("Ola Online");
        sql.update(
                "update registration set name = 'Zoë O’Number', sort_name = 'zoe onumber' where name = 'Person Number007'");
        entities.clear();
        for (String words : new String[] {"zoe", "Zoë", "o'number"}) {
            assertThat(get(RECORD + "?q=" + words)).bodyText().contains("Zoë O’Number");
        }
        assertThat(get(RECORD + "?q=nobody")).bodyText().contains("Nobody with a place, and nobody who came");
    }

    @Test
    void aCorrectionLeadsBackToTheSamePartOfTheList() {
        assertThat(post(RECORD + "/" + reference("Person Number100") + "/presence?q=&page=2"))
                .hasRedirectedUrl(RECORD + "?q=&page=2");
        assertThat(get(RECORD)).bodyText().contains("1 of 102 people with a place came");
    }

    @Test
    void marksNobodyBeforeTheDay() {
        sql.update("update seminar set held_on = date '2016-03-02'");
        entities.clear();

        assertThat(get(RECORD))
                .bodyText()
                .contains("nobody can be marked as having come", "Person Number001")
                .doesNotContain("/presence", "Everybody online came", "Write to those who came");
        assertThat(post(RECORD + "/" + reference("Person Number001") + "/presence"))
                .hasRedirectedUrl(RECORD)
                .flash()
                .containsEntry("saved", "attendance.record.early");
        assertThat(get(RECORD + "/online")).hasRedirectedUrl(RECORD);
        assertThat(post(RECORD + "/online")).hasRedirectedUrl(RECORD);
        assertThat(came("Person Number001")).isFalse();
        assertThat(came("Olu Online")).isFalse();
    }

    @Test
    void marksNobodyAndGivesNoCertificateWhileTheSeminarIsOff() {
        desk.checkIn(seminarId, reference("Person Number001"), Press.now("press-of-number-1"));
        String certificate = RECORD + "/" + reference("Person Number001") + "/certificate.pdf";
        assertThat(get(RECORD)).bodyText().contains(certificate);

        for (String status : new String[] {"CANCELLED", "POSTPONED"}) {
            sql.update("update seminar set status = ?", status);
            entities.clear();

            assertThat(get(RECORD))
                    .bodyText()
                    .contains("The seminar does not take place as things stand")
                    .doesNotContain("/presence", "Everybody online came", certificate);
            assertThat(get(certificate)).hasStatus(404);
            assertThat(post(RECORD + "/" + reference("Person Number002") + "/presence"))
                    .flash()
                    .containsEntry("saved", "attendance.record.off");
            assertThat(post(RECORD + "/online")).flash().containsEntry("saved", "attendance.record.off");
            assertThat(came("Person Number002")).isFalse();
        }
    }

    @Test
    void asksBeforeItTakesBackWhatCannotBeNotedHereAgain() {
        String oz = reference("Oz Online");
        String number1 = reference("Person Number001");
        desk.letIn(seminarId, oz, Press.now("press-of-oz-online"), true);
        desk.checkIn(seminarId, number1, Press.now("press-of-number-1"));

        assertThat(get(RECORD + "?q=oz"))
                .bodyText()
                .contains(oz + "/absence?q=oz&amp;page=1\"")
                .doesNotContain("action=\"" + RECORD + "/" + oz + "/absence");
        assertThat(get(RECORD + "?q=number001")).bodyText().contains("action=\"" + RECORD + "/" + number1 + "/absence");
        assertThat(get(RECORD + "/" + oz + "/absence?q=oz&page=1"))
                .hasStatusOk()
                .bodyText()
                .contains("Mark Oz Online as not having come?", RECORD + "/" + oz + "/absence?q=oz&amp;page=1");
        post(RECORD + "/" + oz + "/absence");
        assertThat(came("Oz Online")).isFalse();
    }

    @Test
    void doesNotSayThatWhoeverHasNoPlaceIsMarked() {
        String oz = reference("Oz Online");

        assertThat(post(RECORD + "/" + oz + "/presence")).flash().containsEntry("saved", "attendance.record.noPlace");

        assertThat(came("Oz Online")).isFalse();
        assertThat(sql.queryForList("select action from audit_entry", String.class))
                .doesNotContain("noted attendance");
    }

    @Test
    void aMarkFromBeforeTheDayCanBeTakenBack() {
        desk.checkIn(seminarId, reference("Person Number001"), Press.now("press-of-number-1"));
        sql.update("update seminar set held_on = date '2016-03-02'");
        entities.clear();

        assertThat(post(RECORD + "/" + reference("Person Number001") + "/absence"))
                .hasRedirectedUrl(RECORD);
        assertThat(came("Person Number001")).isFalse();
    }

    @Test
    void whoeverCameToASeminarThatWasMovedOnlineCameOnline() {
        desk.checkIn(seminarId, reference("Person Number001"), Press.now("press-of-number-1"));
        desk.checkIn(seminarId, reference("Olu Online"), Press.now("press-of-olu-online"));
        arrivals.addWalkIn(seminarId, "Robin Walker", BEFORE, "Sam");
        assertThat(record.cameInPerson(seminarId)).isEqualTo(2);
        assertThat(record.cameOnline(seminarId)).isEqualTo(1);

        sql.update("update seminar set status = 'MOVED_ONLINE'");
        entities.clear();

        assertThat(record.cameInPerson(seminarId)).isZero();
        assertThat(record.cameOnline(seminarId)).isEqualTo(3);
    }

    @Test
    void countsWhoeverCameWithoutAPlaceApart() {
        desk.letIn(seminarId, reference("Oz Online"), Press.now("press-of-oz-online"), true);

        assertThat(get(RECORD))
                .bodyText()
                .contains("0 of 102 people with a place came, and one person without one")
                .containsSubsequence("Oz Online", "On the waiting list");
    }

    @Test
    void marksEverybodyOnlineAfterAConfirmationAndUndoesIt() {
        desk.checkIn(seminarId, reference("Person Number001"), Press.now("press-of-number-1"));
        desk.letIn(seminarId, reference("Ola Online"), Press.now("press-of-ola-online"), true);
        assertThat(get(RECORD)).bodyText().contains("Everybody online came (one person is not marked)");
        assertThat(get(RECORD + "/online")).hasStatusOk().bodyText().contains("Mark one person online as having come?");

        assertThat(post(RECORD + "/online")).hasRedirectedUrl(RECORD);
        assertThat(post(RECORD + "/online")).hasRedirectedUrl(RECORD);

        assertThat(came("Olu Online")).isTrue();
        assertThat(came("Oz Online")).isFalse();
        assertThat(came("Person Number002")).isFalse();
        assertThat(get(RECORD))
                .bodyText()
                .contains("3 of 102 people with a place came", "One person was marked together on")
                .doesNotContain("Everybody online came");

        String lot = online.marked(seminarId).get(0).lot();
        assertThat(post(RECORD + "/online/" + lot + "/removal")).hasRedirectedUrl(RECORD);

        assertThat(came("Olu Online")).isFalse();
        assertThat(came("Ola Online")).isTrue();
        assertThat(get(RECORD))
                .bodyText()
                .contains("2 of 102 people with a place came")
                .doesNotContain("marked together");
    }

    @Test
    void onlyOrganisersMarkEverybodyOnline() {
        assertThat(mvc.post()
                        .uri(RECORD + "/online")
                        .with(Staff.with(Right.DOOR))
                        .with(csrf()))
                .hasStatus(403);
    }

    private boolean came(String name) {
        return record.arrivalOf(seminarId, reference(name)).isPresent();
    }

    private String reference(String name) {
        return people.at(List.of(seminarId), List.of(RegistrationState.values())).stream()
                .filter(person -> person.name().equals(name))
                .map(Correspondent::reference)
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Staff.with(Right.REGISTRATIONS)).exchange();
    }

    private MvcTestResult post(String path) {
        return mvc.post()
                .uri(path)
                .with(Staff.with(Right.REGISTRATIONS))
                .with(csrf())
                .exchange();
    }
}
