package org.coproduction.seminars.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.AttendeeFilter;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationArchive;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.registration.RegistrationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class DoorPagesTest {

    private static final String DOOR = "/admin/seminars/practice/door";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    RegistrationArchive archive;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void registerThreeForTwoPlaces() {
        seminarId = office.add(seminar().capacity(2).details());
        for (String name : new String[] {"Zoe Example", "Ash Example", "Blake Sample"}) {
            registrations.register(seminarId, Registrant.submission(), Registrant.named(name), true);
        }
    }

    @Test
    void showsWhoIsExpectedAndNothingSensitive() {
        assertThat(get(DOOR))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("0 of 2 people with a place are here", "Ash Example", "Zoe Example")
                .doesNotContain("Blake Sample", "Vegetarian", "quiet room", "carer", "ash.example@example.org");
    }

    @Test
    void findsByNameAndByReferenceWithoutItsHyphenAndSaysWhoHasNoPlace() {
        assertThat(get(DOOR + "?q=" + reference("Zoe Example").replace("-", "").toLowerCase()))
                .bodyText()
                .contains("Zoe Example")
                .doesNotContain("Ash Example");
        assertThat(get(DOOR + "?q=BLAKE"))
                .bodyText()
                .containsSubsequence("Blake Sample", "On the waiting list, number 1")
                .doesNotContain("Ash Example");
    }

    @Test
    void findsANameWhateverItsAccentsAndApostrophes() {
        registrations.register(seminarId, Registrant.submission(), Registrant.named("Élodie O’Brien"), true);

        for (String words : new String[] {"elodie", "Élodie", "o'brien", "obrien"}) {
            assertThat(get(DOOR + "?q=" + words)).bodyText().contains("Élodie O’Brien");
        }
    }

    @Test
    void checksInOnceAndUndoes() {
        String zoe = reference("Zoe Example");

        press(zoe + "/arrival", "client", "00000000-0000-0000-0000-000000000001");
        assertThat(get(DOOR)).bodyText().contains("1 of 2 people with a place are here", ", noted by Sam Staff");
        assertThat(note(zoe, true, "00000000-0000-0000-0000-000000000002"))
                .bodyText()
                .contains("Zoe Example is already here since 9");
        press(zoe + "/departure", "client", "00000000-0000-0000-0000-000000000003");

        assertThat(get(DOOR))
                .bodyText()
                .contains("0 of 2 people with a place are here")
                .doesNotContain("Here since");
    }

    @Test
    void aPressThatArrivesAgainAfterAnUndoChangesNothing() {
        String zoe = reference("Zoe Example");
        note(zoe, true, "00000000-0000-0000-0000-000000000001");
        note(zoe, false, "00000000-0000-0000-0000-000000000002");

        assertThat(note(zoe, true, "00000000-0000-0000-0000-000000000001"))
                .hasStatusOk()
                .bodyText()
                .contains("\"here\":false", "0 of 2 people with a place are here");
    }

    @Test
    void aPressThatWaitedForTheNetworkKeepsItsTime() {
        assertThat(mvc.post()
                        .uri(DOOR + "/notes")
                        .param("reference", reference("Zoe Example"))
                        .param("here", "true")
                        .param("client", "00000000-0000-0000-0000-000000000001")
                        .param("waited", "600")
                        .param("otherDay", "true")
                        .with(Staff.with(Right.DOOR))
                        .with(csrf())
                        .exchange())
                .bodyText()
                .contains("Here since 8:5");
    }

    @Test
    void whoeverHasNoPlaceIsNotCheckedIn() {
        assertThat(note(reference("Blake Sample"), true, "00000000-0000-0000-0000-000000000001"))
                .bodyText()
                .contains("\"here\":false", "Blake Sample has no place");
    }

    @Test
    void asksOnAnyOtherDayBeforeSomebodyIsNoted() {
        String zoe = reference("Zoe Example");
        String client = "00000000-0000-0000-0000-000000000001";

        assertThat(get(DOOR))
                .bodyText()
                .contains("This seminar is on Wednesday 13 July 2016. Today is Tuesday 1 March");
        assertThat(unaware(zoe + "/arrival", "client", client))
                .hasStatusOk()
                .bodyText()
                .contains("Mark Zoe Example as having come all the same?", "name=\"otherDay\"", "0 of 2 people")
                .doesNotContain("Ash Example");
        assertThat(unaware("notes", "reference", zoe, "here", "true", "client", client))
                .bodyText()
                .contains("\"here\":false", "\"otherDay\":true", "Mark Zoe Example as having come");
        assertThat(unaware(reference("Blake Sample") + "/admission", "client", client))
                .bodyText()
                .contains("Is this the right seminar?");
        assertThat(unaware("walk-ins", "name", "Robin Walker"))
                .bodyText()
                .contains("I know that the seminar is not on today", "value=\"Robin Walker\"", "No walk-ins");
        assertThat(unaware("walk-ins/notes", "name", "Robin Walker", "client", client))
                .bodyText()
                .contains("\"otherDay\":true");

        assertThat(unaware(zoe + "/arrival", "client", client, "otherDay", "true"))
                .hasStatus3xxRedirection();
        assertThat(get(DOOR)).bodyText().contains("1 of 2 people with a place are here");
    }

    @Test
    void saysThatTheSeminarIsCancelledAndAsksBeforeAnybodyIsMarked() {
        itIsOn("2016-03-01");
        sql.update("update seminar set status = 'CANCELLED'");
        entities.clear();

        assertThat(get(DOOR)).bodyText().contains("This seminar is cancelled.");
        assertThat(unaware(reference("Zoe Example") + "/arrival", "client", "00000000-0000-0000-0000-000000000001"))
                .bodyText()
                .contains("This seminar is cancelled. Mark Zoe Example as having come all the same?");
    }

    @Test
    void asksNothingOnTheDayNorOfAPressThatWaitedOverMidnight() {
        itIsOn("2016-03-01");
        assertThat(get(DOOR)).bodyText().doesNotContain("Today is");
        unaware(reference("Zoe Example") + "/arrival", "client", "00000000-0000-0000-0000-000000000001");
        assertThat(get(DOOR)).bodyText().contains("1 of 2 people with a place are here");

        itIsOn("2016-02-29");
        String[] press = {
            "reference", reference("Ash Example"), "here", "true", "client", "00000000-0000-0000-0000-000000000002"
        };
        assertThat(unaware("notes", press)).bodyText().contains("\"otherDay\":true");
        assertThat(unaware(
                        "notes",
                        Stream.concat(Stream.of(press), Stream.of("waited", "36000"))
                                .toArray(String[]::new)))
                .bodyText()
                .contains("\"here\":true");
    }

    private void itIsOn(String day) {
        entities.flush();
        sql.update("update seminar set held_on = ?", LocalDate.parse(day));
        entities.clear();
    }

    @Test
    void showsALongListSomeAtATimeAndFindsAnybodyOnIt() {
        long id = office.add(seminar().number(5).slug("long").capacity(1000).details());
        for (int one = 1; one <= 301; one++) {
            archive.add(
                    id,
                    Registrant.named("Person Number" + String.format("%03d", one)),
                    RegistrationState.CONFIRMED,
                    Instant.parse("2016-02-01T09:00:00Z"));
        }
        String door = "/admin/seminars/long/door";

        assertThat(get(door))
                .hasStatusOk()
                .bodyText()
                .contains("300 of 301 people are on this page.", "Person Number300", "page=2")
                .doesNotContain("Person Number301");
        assertThat(get(door + "?page=2"))
                .bodyText()
                .contains("Person Number301")
                .doesNotContain("Person Number300");
        assertThat(get(door + "?q=number301"))
                .bodyText()
                .contains("Person Number301")
                .doesNotContain("Person Number300", "are on this page");
    }

    @Test
    void admitsOneWalkInHoweverOftenTheFormIsSent() {
        String number = Registrant.submission();

        assertThat(press("walk-ins", "name", "Robin Walker", "anyway", "true", "submission", number))
                .hasStatus3xxRedirection();
        assertThat(press("walk-ins", "name", "Robin Walker", "anyway", "true", "submission", number))
                .hasStatus3xxRedirection();

        assertThat(get(DOOR))
                .bodyText()
                .contains("One walk-in")
                .containsPattern("name=\"submission\" value=\"[0-9a-f-]{36}\"")
                .doesNotContain(number);

        press("walk-ins", "name", "Kim Walker", "anyway", "true", "submission", number);
        assertThat(get(DOOR)).bodyText().contains("2 walk-ins", "Robin Walker", "Kim Walker");
    }

    @Test
    void aWalkInThatWaitedForTheNetworkIsLetInOnceWithItsTime() {
        String[] walkIn = {
            "name", "Robin Walker", "anyway", "true", "client", "00000000-0000-0000-0000-000000000001", "waited", "600"
        };

        assertThat(press("walk-ins/notes", walkIn))
                .hasStatusOk()
                .bodyText()
                .contains("\"here\":true", "Here since 8:5", "Robin Walker is here as a walk-in", "One walk-in");
        assertThat(press("walk-ins/notes", walkIn)).bodyText().contains("\"here\":true", "One walk-in");
    }

    @Test
    void asksWhoeverStandsAtTheDoorWhetherTheRoomHoldsAWalkIn() {
        assertThat(press("walk-ins/notes", "name", "Robin Walker", "client", "00000000-0000-0000-0000-000000000001"))
                .hasStatusOk()
                .bodyText()
                .contains("\"here\":false", "\"full\":true", "Robin Walker has no place in the room", "No walk-ins");
        assertThat(press("walk-ins/notes", "name", " ", "client", "00000000-0000-0000-0000-000000000001"))
                .hasStatus(400);
    }

    @Test
    void letsWalkInsInOnlyAfterAWarningWhenTheRoomIsFull() {
        assertThat(press("walk-ins", "name", "Robin Walker"))
                .hasStatusOk()
                .bodyText()
                .contains("The room is full", "value=\"Robin Walker\"", "No walk-ins");
        assertThat(press("walk-ins", "name", "Robin Walker", "anyway", "true")).hasStatus3xxRedirection();
        assertThat(get(DOOR)).bodyText().contains("One walk-in", "Robin Walker");
        assertThat(press("walk-ins", "name", " ")).bodyText().contains("Enter a name");
    }

    @Test
    void letsAWalkInIntoAFreePlaceAndRemovesThem() {
        office.add(seminar().slug("roomy").number(4).capacity(1).details());

        assertThat(post("/admin/seminars/roomy/door/walk-ins", "name", "Robin Walker"))
                .hasStatus3xxRedirection();
        assertThat(post("/admin/seminars/roomy/door/walk-ins", "name", "Kim Walker"))
                .bodyText()
                .contains("The room is full");
    }

    @Test
    void nobodyElseOpensTheDoorAndHelpersOpenNothingElse() {
        assertThat(mvc.get().uri(DOOR).with(Staff.with(Right.REGISTRATIONS, Right.CONTENT)))
                .hasStatus(403);
        assertThat(get("/admin/seminars/practice/attendees")).hasStatus(403);
        assertThat(get("/admin/door")).hasStatusOk().bodyText().contains("Seminar 3: Practice and power");
        assertThat(get("/admin/seminars/nothing/door")).hasStatus(404);
        assertThat(note("XXX-XXX", true, "00000000-0000-0000-0000-000000000001"))
                .hasStatus(404);
    }

    private String reference(String name) {
        return attendees
                .list(seminarId, new AttendeeFilter(name, null, AttendeeFilter.Order.NAME))
                .get(0)
                .reference();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(Staff.with(Right.DOOR)).exchange();
    }

    private MvcTestResult note(String reference, boolean here, String client) {
        return press("notes", "reference", reference, "here", Boolean.toString(here), "client", client);
    }

    private MvcTestResult press(String path, String... params) {
        return post(DOOR + "/" + path, params);
    }

    /** Of somebody who knows what day it is. */
    private MvcTestResult post(String path, String... params) {
        return send(mvc.post().uri(path).param("otherDay", "true"), params);
    }

    private MvcTestResult unaware(String path, String... params) {
        return send(mvc.post().uri(DOOR + "/" + path), params);
    }

    private MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, String... params) {
        request = request.with(Staff.with(Right.DOOR)).with(csrf());
        for (int i = 0; i < params.length; i += 2) {
            request = request.param(params[i], params[i + 1]);
        }
        return request.exchange();
    }
}
