package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.Instant;
import java.util.Set;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.admin.AuditLine;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.attendance.AttendanceArchive;
import org.coproduction.seminars.bursary.ApplicationFilter;
import org.coproduction.seminars.bursary.ApplicationRow;
import org.coproduction.seminars.bursary.BursaryDesk;
import org.coproduction.seminars.bursary.BursaryExample;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.bursary.BursaryOffice;
import org.coproduction.seminars.bursary.BursaryPanel;
import org.coproduction.seminars.bursary.BursaryState;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.Answers.Attending;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Answers.More;
import org.coproduction.seminars.registration.Answers.Needs;
import org.coproduction.seminars.site.Pagination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class PurposeListsTest {

    private static final String LISTS = "/admin/seminars/practice/exports";
    private static final Instant MARCH = Instant.parse("2016-03-01T09:00:00Z");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice seminars;

    @Autowired
    RegistrationArchive archive;

    @Autowired
    AuditLog audit;

    @Autowired
    AttendeeDesk desk;

    @Autowired
    AttendanceArchive attendance;

    @Autowired
    BursaryOffice bursaries;

    @Autowired
    BursaryDesk bursaryDesk;

    @Autowired
    BursaryPanel panel;

    private long seminarId;

    @BeforeEach
    void addSeminar() {
        seminarId = seminars.add(
                seminar().format(SeminarFormat.BOTH).capacity(50, 50).details());
        add("Zoe Example", Attendance.IN_PERSON, needs("Vegan,  allergic to nuts", AccessWish.MET_AT_DOOR), true);
        add("Ash Example", Attendance.NOT_SURE, needs("Halal", AccessWish.BREAKS), true);
        add("Blake Sample", Attendance.IN_PERSON, needs("halal"), false);
        add("Chris Sample", Attendance.ONLINE, needs("Kosher", AccessWish.CAPTIONS), false);
        add("Dana Sample", Attendance.IN_PERSON, Needs.NONE, false);
        archive.add(
                seminarId,
                answers("Eli Cancelled", Attendance.IN_PERSON, needs("Pescatarian", AccessWish.BSL), true),
                RegistrationState.CANCELLED,
                MARCH);
    }

    @Test
    void tellsTheDoorWhoComesAndThoseWithTheRightWhomToLookOutForButNotWhy() {
        assertThat(get("/door.csv", Right.REGISTRATIONS))
                .bodyText()
                .startsWith("\uFEFF\"Name\",\"Taking part\",\"Supporter\"\r\n"
                        + "\"Ash Example\",\"Not sure yet\",\"Yes\"\r\n");
        assertThat(get("/door.csv", Right.REGISTRATIONS, Right.SENSITIVE))
                .bodyText()
                .isEqualTo("\uFEFF\"Name\",\"Taking part\",\"Supporter\",\"May want help on arrival\"\r\n"
                        + "\"Ash Example\",\"Not sure yet\",\"Yes\",\"No\"\r\n"
                        + "\"Blake Sample\",\"In person\",\"No\",\"No\"\r\n"
                        + "\"Chris Sample\",\"Online\",\"No\",\"No\"\r\n"
                        + "\"Dana Sample\",\"In person\",\"No\",\"No\"\r\n"
                        + "\"Zoe Example\",\"In person\",\"Yes\",\"Yes\"\r\n");
    }

    @Test
    void countsForTheCatererWhatIsEatenInTheRoomWithoutNames() {
        assertThat(get("/caterer.csv", Right.REGISTRATIONS, Right.SENSITIVE))
                .bodyText()
                .isEqualTo("\uFEFF\"Food\",\"People\",\"Speaks of an allergy\"\r\n"
                        + "\"Halal\",2,\"\"\r\n"
                        + "\"Vegan,  allergic to nuts\",1,\"Yes\"\r\n"
                        + "\"No answer\",1,\"\"\r\n"
                        + "\"Supporters, who are not asked\",2,\"\"\r\n");
    }

    @Test
    void countsNoMealsAndSendsNobodyToTheRoomOnceTheSeminarIsHeldOnline() {
        seminars.change(
                "practice",
                seminars.get("practice").version(),
                seminar()
                        .format(SeminarFormat.BOTH)
                        .capacity(50, 50)
                        .status(SeminarStatus.MOVED_ONLINE)
                        .details());

        assertThat(get("/caterer.csv", Right.REGISTRATIONS, Right.SENSITIVE))
                .bodyText()
                .isEqualTo("\uFEFF\"Food\",\"People\",\"Speaks of an allergy\"\r\n"
                        + "\"No answer\",0,\"\"\r\n"
                        + "\"Supporters, who are not asked\",0,\"\"\r\n");
        assertThat(get("/door.csv", Right.REGISTRATIONS))
                .bodyText()
                .contains("\"Zoe Example\",\"Online\",")
                .doesNotContain("In person", "Not sure yet");
        assertThat(get("/access.csv", Right.REGISTRATIONS, Right.SENSITIVE))
                .bodyText()
                .contains("\"Online\"")
                .doesNotContain("In person", "Not sure yet");
        assertThat(mvc.get().uri("/admin/seminars/practice/attendees").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .containsSubsequence("Zoe Example", "Online", "Had chosen: In person");
        assertThat(mvc.get()
                        .uri("/admin/seminars/practice/attendees.csv?purpose=Test&columns=name&columns=attendance")
                        .with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("\"Zoe Example\"")
                .doesNotContain("\"In person\"");
    }

    @Test
    void givesTheAccessLeadNeedsAndContactsButNeitherFoodNorGroup() {
        assertThat(get("/access.csv", Right.REGISTRATIONS, Right.SENSITIVE))
                .bodyText()
                .startsWith(
                        "\uFEFF\"Name\",\"May be contacted by\",\"Email address\",\"Phone number\",\"Postal address\","
                                + "\"Taking part\",\"Supporter\",\"Second supporter\",\"What would help\",\"What else would help\","
                                + "\"Help in an emergency\"\r\n")
                .containsSubsequence("Ash Example", "ash.example@example.org", "Chris Sample", "Zoe Example")
                .doesNotContain("Blake Sample", "Dana Sample", "Eli Cancelled")
                .doesNotContainIgnoringCase("halal")
                .doesNotContainIgnoringCase("carer");
    }

    @Test
    void hidesFromAFunderNumbersOfWhichPeopleCouldBeMadeOut() {
        for (int i = 0; i < 4; i++) {
            add("Person " + i, Attendance.IN_PERSON, Needs.NONE, false);
        }
        assertThat(get("/funder.csv", Right.REGISTRATIONS))
                .bodyText()
                .startsWith("\uFEFF\"What\",\"Which\",\"People, to the nearest five\"\r\n"
                        + "\"In person\",\"Has a place\",10\r\n"
                        + "\"In person\",\"On the waiting list\",\"fewer than 5\"\r\n")
                .contains("\"In person\",\"Cancelled\",\"fewer than 5\"\r\n")
                .contains("\"Online\",\"Has a place\",\"fewer than 5\"\r\n")
                .contains("\"Comes as\",\"A carer, family member or friend\",10\r\n")
                .contains("\"Comes as\",\"A student\",\"fewer than 5\"\r\n")
                .doesNotContain("Example", ",8\r\n", ",9\r\n");
    }

    @Test
    void tellsAFunderOfSupportersOfWhoCameAndOfBursariesRoundedAlike() {
        for (int i = 0; i < 6; i++) {
            add("Person " + i, Attendance.IN_PERSON, Needs.NONE, true);
        }
        desk.list(seminarId, new AttendeeFilter("Person", null, AttendeeFilter.Order.NAME))
                .forEach(person -> attendance.add(seminarId, person.id(), MARCH, "Sam Staff"));
        attendance.addWalkIn(seminarId, "Wanda Walker", MARCH, "Sam Staff");
        award(BursaryGroup.THIRD_SECTOR, 7);
        award(BursaryGroup.EARLY_CAREER, 2);

        assertThat(body("/funder.csv"))
                .contains("\"In person\",\"Has a place, and brings a supporter\",10\r\n")
                .contains("\"Online\",\"Has a place, and brings a supporter\",\"fewer than 5\"\r\n")
                .contains("\"In person\",\"Came\",5\r\n")
                .contains("\"Online\",\"Came\",\"fewer than 5\"\r\n")
                .contains("\"Bursaries awarded\",\"Third-sector organisations\",5\r\n")
                .contains("\"Bursaries awarded\",\"Early career researchers\",\"fewer than 5\"\r\n")
                .doesNotContain(",7\r\n", ",8\r\n", ",0\r\n");
    }

    @Test
    void keepsTheSameNumbersForAFunderWhenOnePersonMore() {
        add("Fay Sample", Attendance.ONLINE, Needs.NONE, false);
        String before = body("/funder.csv");

        add("Gus Sample", Attendance.ONLINE, Needs.NONE, false);

        assertThat(body("/funder.csv")).isEqualTo(before);
    }

    @Test
    void givesListsOfSensitiveAnswersOnlyWithTheRight() {
        assertThat(get("/caterer.csv", Right.REGISTRATIONS)).hasStatus(403);
        assertThat(get("/access.xlsx", Right.REGISTRATIONS)).hasStatus(403);
        assertThat(get("/door.csv", Right.CONTENT)).hasStatus(403);
        assertThat(get("", Right.REGISTRATIONS))
                .bodyText()
                .contains("/exports/door.xlsx", "/exports/funder.pdf", "you need the right")
                .doesNotContain("/exports/caterer", "/exports/access");
    }

    @Test
    void comesInEveryFormatAndKnowsNoOther() {
        for (String list : new String[] {"door", "caterer", "access", "funder"}) {
            for (String format : new String[] {"csv", "xlsx", "pdf"}) {
                assertThat(get("/" + list + "." + format, Right.values()))
                        .as(list + format)
                        .hasStatusOk();
            }
        }
        assertThat(get("/door.exe", Right.values())).hasStatus(404);
        assertThat(get("/everything.csv", Right.values())).hasStatus(404);
    }

    @Test
    void keepsWhoTookWhichList() {
        get("/caterer.csv", Right.values());

        assertThat(audit.lines(Pagination.of(1, 1, 1)))
                .extracting(AuditLine::action, AuditLine::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "took list as CSV", "Seminar 3: Practice and power – caterer"));
    }

    private void award(BursaryGroup group, int people) {
        bursaries.add(BursaryExample.scheme(seminarId, group, people));
        for (int i = 0; i < people; i++) {
            bursaryDesk.apply(seminarId, group, BursaryExample.submission(), BursaryExample.answers("Person " + i));
        }
        panel.page(ApplicationFilter.undecided(), Pagination.of(1, 100, 100)).stream()
                .map(ApplicationRow::id)
                .forEach(id -> panel.decide(id, panel.read(id, false).version(), BursaryState.AWARDED, ""));
    }

    private void add(String name, Attendance attendance, Needs needs, boolean supporter) {
        archive.add(seminarId, answers(name, attendance, needs, supporter), RegistrationState.CONFIRMED, MARCH);
    }

    private static Answers answers(String name, Attendance attendance, Needs needs, boolean supporter) {
        EmailAddress email = EmailAddress.of(name.toLowerCase().replace(" ", ".") + "@example.org");
        return new Answers(
                new Contact(name, email, "", "", Set.of(ContactWay.EMAIL), ""),
                new Attending(attendance, supporter, "", "", false),
                needs,
                new More(Set.of(ParticipantGroup.CARER), "", null, "", ""));
    }

    private static Needs needs(String diet, AccessWish... wishes) {
        return new Needs(Set.of(wishes), "", false, false, diet);
    }

    private String body(String path) {
        return new String(get(path, Right.REGISTRATIONS).getResponse().getContentAsByteArray());
    }

    private MvcTestResult get(String path, Right... rights) {
        return mvc.get().uri(LISTS + path).with(Staff.with(rights)).exchange();
    }
}
