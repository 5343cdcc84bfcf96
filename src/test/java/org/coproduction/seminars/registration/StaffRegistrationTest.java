package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class StaffRegistrationTest {

    private static final String NEW = "/admin/seminars/practice/attendees/new";
    private static final String PLACES = "/admin/seminars/practice/places";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    PlaceOffice places;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    @Test
    void registersSomebodyWithoutAnEmailAddress() {
        long id = office.add(seminar().details());

        assertThat(register("way", "FREE_PLACE", "contactWays", "PHONE", "phone", "0113 496 0000"))
                .hasStatus3xxRedirection();

        Attendee ash = attendees.list(id, AttendeeFilter.ALL).get(0);
        assertThat(ash.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(ash.answers().email()).isNull();
        assertThat(get("/admin/seminars/practice/attendees", Right.REGISTRATIONS))
                .bodyText()
                .contains("Ash Example", "0113 496 0000");
        assertThat(get("/admin/seminars/practice/attendees.csv?purpose=Test", Right.REGISTRATIONS))
                .bodyText()
                .contains("\"0113 496 0000\"");
        assertThat(mailCount()).isZero();
        assertThat(audit()).contains(tuple("entered registration", ash.reference() + " – confirmed"));
    }

    @Test
    void asksWhetherSomebodyOfTheSameNameIsAnotherPerson() {
        long id = office.add(seminar().capacity(5).details());
        assertThat(register("way", "FREE_PLACE", "contactWays", "PHONE", "phone", "0113 496 0000"))
                .hasStatus3xxRedirection();
        String reference = attendees.list(id, AttendeeFilter.ALL).get(0).reference();

        assertThat(register("way", "FREE_PLACE", "contactWays", "POST", "postalAddress", "1 Mill Road"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Ash Example is registered already, under " + reference + ", with 0113 496 0000.",
                        "This is another person of the same name",
                        "1 Mill Road");
        assertThat(attendees.list(id, AttendeeFilter.ALL)).hasSize(1);

        assertThat(register(
                        "way", "FREE_PLACE", "contactWays", "POST", "postalAddress", "1 Mill Road", "another", "true"))
                .hasStatus3xxRedirection();
        assertThat(attendees.list(id, AttendeeFilter.ALL)).hasSize(2);
    }

    @Test
    void doesNotAskAboutSomebodyWhoHasCancelled() {
        long id = office.add(seminar().capacity(5).details());
        register("way", "FREE_PLACE", "contactWays", "PHONE", "phone", "0113 496 0000");
        attendees.cancel(id, attendees.list(id, AttendeeFilter.ALL).get(0).reference());

        assertThat(register("way", "FREE_PLACE", "contactWays", "PHONE", "phone", "0113 496 0000"))
                .hasStatus3xxRedirection();
    }

    @Test
    void registersNobodyForASeminarThatNobodyCanComeTo() {
        refuses(seminar().status(SeminarStatus.CANCELLED), "the seminar is cancelled");
        refuses(seminar().number(4).slug("later").status(SeminarStatus.POSTPONED), "while the seminar is postponed");
        refuses(seminar().number(5).slug("draft").status(SeminarStatus.DRAFT), "Nobody can be registered for a draft");
        refuses(
                seminar()
                        .number(6)
                        .slug("over")
                        .date(SeminarDate.day(LocalDate.of(2016, 2, 29)))
                        .closesOn(null),
                "the seminar is over");
        assertThat(get("/admin/seminars/over/attendees/new", Right.REGISTRATIONS))
                .bodyText()
                .contains("as a walk-in", "href=\"/admin/seminars/over/attendance\"");
    }

    private void refuses(SeminarExample example, String words) {
        long id = office.add(example.details());
        String path = "/admin/seminars/" + example.details().slug().text() + "/attendees/new";

        assertThat(get(path, Right.REGISTRATIONS))
                .hasStatusOk()
                .bodyText()
                .contains(words)
                .doesNotContain("Register them");
        assertThat(post(path, "name", "Ash Example", "agreed", "true", "way", "FREE_PLACE", "email", "ash@example.org"))
                .hasStatusOk()
                .bodyText()
                .contains("There is a problem", words, "ash@example.org");
        assertThat(attendees.list(id, AttendeeFilter.ALL)).isEmpty();
        assertThat(mailCount()).isZero();
    }

    @Test
    void givesNobodyAPlaceThatIsNotThereOrThatOthersWaitFor() {
        long id = office.add(seminar().capacity(1).details());
        desk.register(id, Registrant.submission(), Registrant.named("Blake Example"), true);
        desk.register(id, Registrant.submission(), Registrant.named("Casey Example"), true);

        assertThat(register("way", "FREE_PLACE", "email", "ash@example.org"))
                .hasStatusOk()
                .bodyText()
                .contains("There is no such place", "ash@example.org");
        assertThat(register("way", "OUT_OF_TURN", "reason", "She helps to run it", "email", "ash@example.org"))
                .bodyText()
                .contains("There is no such place");
        assertThat(register("way", "WAITING_LIST", "email", "ash@example.org")).hasStatus3xxRedirection();
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(2).position()).isEqualTo(2);
    }

    @Test
    void letsNobodyWaitWhileAPlaceIsOpen() {
        long id = office.add(seminar().capacity(1).details());

        assertThat(register("way", "WAITING_LIST", "email", "ash@example.org")).hasStatus3xxRedirection();

        assertThat(attendees.list(id, AttendeeFilter.ALL))
                .extracting(Attendee::state)
                .containsExactly(RegistrationState.CONFIRMED);
    }

    @Test
    void keepsTheReasonWhenSomebodyIsGivenAPlaceOutOfTurn() {
        long id = office.add(seminar().capacity(1).details());
        desk.register(id, Registrant.submission(), Registrant.named("Blake Example"), true);
        desk.register(id, Registrant.submission(), Registrant.named("Casey Example"), true);
        sql.update("update seminar set capacity_in_person = 2");
        entities.clear();

        assertThat(register("way", "OUT_OF_TURN", "email", "ash@example.org"))
                .bodyText()
                .contains("Enter why they get a place before those who wait");
        String one = String.valueOf(
                register("way", "OUT_OF_TURN", "reason", "She helps to run it", "email", "ash@example.org")
                        .getResponse()
                        .getRedirectedUrl());

        assertThat(get(one, Right.REGISTRATIONS)).bodyText().contains("Reason: She helps to run it", "Entered by");
    }

    @Test
    void givesAwayAPlaceThatWasKeptBack() {
        long id = office.add(seminar().capacity(1).details());
        places.keepBack(id, new KeptPlaceDetails(PlaceKind.IN_PERSON, 1, "Example House"));
        String kept = Long.toString(places.keptBack(id).get(0).id());

        assertThat(register("way", "FREE_PLACE", "email", "ash@example.org"))
                .bodyText()
                .contains("There is no such place");
        assertThat(register("way", "KEPT_PLACE", "keptPlace", kept, "email", "ash@example.org"))
                .hasStatus3xxRedirection();

        assertThat(places.keptBack(id)).isEmpty();
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(0).state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void keepsAPlaceBackAgainWhenWhoeverWasGivenItCancels() {
        long id = office.add(seminar().capacity(2).details());
        places.keepBack(id, new KeptPlaceDetails(PlaceKind.IN_PERSON, 1, "Example House"));
        String kept = Long.toString(places.keptBack(id).get(0).id());
        register("way", "KEPT_PLACE", "keptPlace", kept, "email", "ash@example.org");
        desk.register(id, Registrant.submission(), Registrant.named("Blake Example"), true);
        desk.register(id, Registrant.submission(), Registrant.named("Casey Example"), true);

        attendees.cancel(id, attendees.list(id, AttendeeFilter.ALL).get(0).reference());

        assertThat(places.keptBack(id))
                .extracting(StoredKeptPlace::details)
                .containsExactly(new KeptPlaceDetails(PlaceKind.IN_PERSON, 1, "Example House"));
        assertThat(attendees.list(id, AttendeeFilter.ALL))
                .extracting(Attendee::state)
                .containsExactly(RegistrationState.CANCELLED, RegistrationState.CONFIRMED, RegistrationState.WAITING);
    }

    @Test
    void saysWhenTheAddressIsRegisteredAlready() {
        long id = office.add(seminar().details());
        desk.register(id, Registrant.submission(), Registrant.answers("Ash", "ash@example.org"), false);

        assertThat(register("way", "FREE_PLACE", "email", "Ash@Example.org"))
                .hasStatusOk()
                .bodyText()
                .contains("This address is registered already, under "
                        + attendees.list(id, AttendeeFilter.ALL).get(0).reference());
    }

    @Test
    void changesAnswersButLeavesThoseAloneThatTheEditorMayNotSee() {
        long id = office.add(seminar().details());
        desk.register(id, Registrant.submission(), Registrant.named("Ash Example"), false);
        String one = address(id, 0) + "/answers";

        assertThat(get(one, Right.REGISTRATIONS))
                .hasStatusOk()
                .bodyText()
                .contains("ash.example@example.org")
                .doesNotContain("Vegetarian");
        assertThat(post(one, "name", "Ash Changed", "email", "ash@example.org", "diet", "Nothing", "version", "0"))
                .hasStatus3xxRedirection();

        Answers answers = attendees.list(id, AttendeeFilter.ALL).get(0).answers();
        assertThat(answers.name()).isEqualTo("Ash Changed");
        assertThat(answers.needs().diet()).isEqualTo("Vegetarian");
        assertThat(answers.more().groups()).containsExactly(ParticipantGroup.CARER);
        entities.flush();
    }

    @Test
    void showsBothWhenSomebodyElseChangedTheAnswersMeanwhile() {
        long id = office.add(seminar().details());
        desk.register(id, Registrant.submission(), Registrant.named("Ash Example"), false);
        String one = address(id, 0) + "/answers";
        post(one, "name", "Ash Changed", "email", "ash@example.org", "version", "0");
        entities.flush();

        assertThat(post(one, "name", "Ash Late", "email", "ash@example.org", "note", "A ramp", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Somebody else changed this registration meanwhile",
                        "<pre>Ash Late</pre>",
                        "<pre>Ash Changed</pre>",
                        "name=\"note\" value=\"A ramp\"",
                        "name=\"version\" value=\"1\"")
                .doesNotContain("Vegetarian", "name=\"version\" value=\"0\"", "<pre>ash@example.org</pre>");
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(0).answers().name())
                .isEqualTo("Ash Changed");

        assertThat(post(one, "name", "Ash Late", "email", "ash@example.org", "note", "A ramp", "version", "1"))
                .hasStatus3xxRedirection();
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(0).answers().name())
                .isEqualTo("Ash Late");
    }

    @Test
    void registersOnePersonHoweverOftenTheFormIsSent() {
        long id = office.add(seminar().details());
        String[] form = {
            "way", "FREE_PLACE", "contactWays", "PHONE", "phone", "0113 496 0000", "submission", Registrant.submission()
        };

        String first = register(form).getResponse().getRedirectedUrl();
        String second = register(form).getResponse().getRedirectedUrl();

        assertThat(attendees.list(id, AttendeeFilter.ALL)).hasSize(1);
        assertThat(second).isEqualTo(first).isEqualTo(address(id, 0));
        post(
                NEW,
                "name",
                "Blake Example",
                "agreed",
                "true",
                "way",
                "FREE_PLACE",
                "contactWays",
                "PHONE",
                "phone",
                "0113 496 0000",
                "submission",
                form[7]);
        assertThat(attendees.list(id, AttendeeFilter.ALL)).hasSize(2);
        assertThat(get(NEW, Right.REGISTRATIONS))
                .bodyText()
                .containsPattern("name=\"submission\" value=\"[0-9a-f-]{36}\"");
    }

    @Test
    void registersSomebodyWhoJoinsOnlineByPhone() {
        long id =
                office.add(seminar().format(SeminarFormat.ONLINE).capacity(0, 5).details());

        assertThat(register("way", "FREE_PLACE", "contactWays", "PHONE", "phone", "0113 496 0000"))
                .hasStatus3xxRedirection();
        entities.flush();
        String version = sql.queryForObject("select version from registration", String.class);
        assertThat(post(
                        address(id, 0) + "/answers",
                        "name",
                        "Ash Example",
                        "contactWays",
                        "PHONE",
                        "phone",
                        "0113 496 0001",
                        "version",
                        version))
                .hasStatus3xxRedirection();

        Answers ash = attendees.list(id, AttendeeFilter.ALL).get(0).answers();
        assertThat(ash.attendance()).isEqualTo(Attendance.ONLINE);
        assertThat(ash.contact().phone()).isEqualTo("0113 496 0001");
    }

    @Test
    void sendsThePrivateLinkAgainOnceAnHour() {
        long id = office.add(seminar().details());
        desk.register(id, Registrant.submission(), Registrant.named("Ash Example"), false);
        String one = address(id, 0);
        long before = mailCount();

        assertThat(post(one + "/link")).hasRedirectedUrl(one);
        assertThat(post(one + "/link")).hasRedirectedUrl(one);

        assertThat(mailCount()).isEqualTo(before + 1);
        assertThat(sql.queryForObject(
                        "select body from outbox_message where kind = 'registration.links'", String.class))
                .contains("Seminar 3: Practice and power", "/my/");
        assertThat(audit())
                .filteredOn(entry -> entry.toList().get(0).equals("sent private link again"))
                .hasSize(1);
    }

    @Test
    void saysThatNobodyCanWriteToSomebodyWhoseAddressIsTakenAway() {
        long id = office.add(seminar().details());
        desk.register(id, Registrant.submission(), Registrant.named("Ash Example"), false);
        String one = address(id, 0);
        entities.flush();
        String mine = sql.queryForObject("select body from outbox_message", String.class)
                .replaceFirst("(?s).*?(/my/\\S+).*", "$1");
        assertThat(mvc.get().uri(mine)).hasStatusOk();

        assertThat(post(
                        one + "/answers",
                        "name",
                        "Ash Example",
                        "contactWays",
                        "PHONE",
                        "phone",
                        "0113 496 0000",
                        "version",
                        "0"))
                .hasRedirectedUrl(one)
                .flash()
                .containsEntry("saved", "registration.staff.changed.noAddress");
        entities.flush();
        assertThat(get(one, Right.REGISTRATIONS)).bodyText().contains("There is no email address.");
        assertThat(post(one + "/link")).hasStatus(404);
        assertThat(mvc.get().uri(mine))
                .as("whoever reads there may be a stranger")
                .hasStatus(404);
    }

    @Test
    void movesBetweenTheRoomAndOnlineOnlyWhereThereIsAPlace() {
        long id = office.add(seminar().format(SeminarFormat.BOTH).capacity(1, 1).details());
        desk.register(id, Registrant.submission(), Registrant.named("Ash Example"), false);
        desk.register(id, Registrant.submission(), Registrant.online("Blake Example"), false);
        desk.register(id, Registrant.submission(), Registrant.online("Casey Example"), true);

        assertThat(change(id, 0, "Ash Example", "ONLINE"))
                .hasStatusOk()
                .bodyText()
                .contains("There is no place of that kind. They keep the one they have");
        sql.update("update seminar set capacity_in_person = 2");
        entities.clear();
        assertThat(change(id, 1, "Blake Example", "IN_PERSON")).hasStatus3xxRedirection();

        assertThat(attendees.list(id, AttendeeFilter.ALL))
                .extracting(Attendee::state, attendee -> attendee.answers().attendance())
                .containsExactly(
                        tuple(RegistrationState.CONFIRMED, Attendance.IN_PERSON),
                        tuple(RegistrationState.CONFIRMED, Attendance.IN_PERSON),
                        tuple(RegistrationState.OFFERED, Attendance.ONLINE));
        entities.flush();
        assertThat(sql.queryForList(
                        "select body from outbox_message where kind = 'registration.way-by-staff'", String.class))
                .singleElement()
                .asString()
                .contains("Hello Blake Example", "Place: Example Hall", "You take part: in person");
    }

    @Test
    void showsTheSumAndHowManyAreTooMany() {
        long id = office.add(seminar().capacity(5).details());
        for (String name : List.of("Ash Example", "Blake Example", "Casey Example")) {
            desk.register(id, Registrant.submission(), Registrant.named(name), false);
        }
        assertThat(post(PLACES + "/kept-back", "kind", "IN_PERSON", "number", "2", "purpose", "Example House"))
                .hasRedirectedUrl(PLACES);
        String version = Long.toString(office.get("practice").version());
        long kept = places.keptBack(id).get(0).id();
        assertThat(get(PLACES + "/kept-back/" + kept + "/release", Right.REGISTRATIONS))
                .bodyText()
                .contains("Let the 2 places kept back for Example House go?", "unless the list is paused");

        assertThat(get(PLACES, Right.REGISTRATIONS))
                .bodyText()
                .containsSubsequence(">5<", ">3<", ">2<", ">0 ", "Example House")
                .doesNotContain("Over by");
        assertThat(post(PLACES, "inPerson", "2", "online", "", "version", version))
                .hasRedirectedUrl(PLACES);
        assertThat(get(PLACES, Right.REGISTRATIONS)).bodyText().contains("Over by 3");
        assertThat(post(PLACES, "inPerson", "-1", "version", version))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a whole number from 0 to 100,000");
    }

    private MvcTestResult change(long id, int at, String name, String attendance) {
        String email = name.toLowerCase().replace(" ", ".") + "@example.org";
        return post(
                address(id, at) + "/answers", "name", name, "email", email, "attendance", attendance, "version", "0");
    }

    private String address(long id, int at) {
        return "/admin/seminars/practice/attendees/"
                + attendees.list(id, AttendeeFilter.ALL).get(at).reference();
    }

    private MvcTestResult register(String... fields) {
        String[] all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("name", "Ash Example", "agreed", "true"),
                        java.util.stream.Stream.of(fields))
                .toArray(String[]::new);
        return post(NEW, all);
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf()).with(Staff.with(Right.REGISTRATIONS));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String path, Right... rights) {
        return mvc.get().uri(path).with(Staff.with(rights)).exchange();
    }

    private long mailCount() {
        entities.flush();
        return sql.queryForObject("select count(*) from outbox_message", Long.class);
    }

    private List<org.assertj.core.groups.Tuple> audit() {
        entities.flush();
        return sql.query(
                "select action, subject from audit_entry", (row, i) -> tuple(row.getString(1), row.getString(2)));
    }
}
