package org.coproduction.seminars.accessrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.coproduction.seminars.Form;
import org.coproduction.seminars.Queries;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.AccountDesk;
import org.coproduction.seminars.identity.AccountDetails;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.Answers.Needs;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class AccessRequestPagesTest {

    private static final String LIST = "/admin/access-requests";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    RequestDesk desk;

    @Autowired
    AccessRequests requests;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    AccountDesk accounts;

    @Autowired
    Queries queries;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void addSeminar() {
        seminarId = office.add(seminar().details());
    }

    @Test
    void areForThoseWhoMaySeeSensitiveAnswersOnly() {
        long id = ask("Ash Example", AccessWish.BSL);

        assertThat(get(LIST, Right.REGISTRATIONS)).hasStatus(403);
        assertThat(get(LIST + "/" + id, Right.REGISTRATIONS, Right.CONTENT, Right.DOOR))
                .hasStatus(403);
        assertThat(post(Right.REGISTRATIONS, LIST + "/" + id + "/answer", "version", "0"))
                .hasStatus(403);
        assertThat(get("/admin", Right.REGISTRATIONS)).bodyText().doesNotContain("Ash Example");
        assertThat(get(LIST, Right.SENSITIVE)).hasStatusOk().bodyText().contains("Ash Example");
    }

    @Test
    void keepWhoHasReadThem() {
        long id = ask("Ash Example", AccessWish.BSL);
        get(LIST, Right.SENSITIVE);
        get(LIST + "/" + id, Right.SENSITIVE);

        assertThat(audit())
                .containsExactly("read access requests: OPEN", "read access request: " + reference("Ash Example"));
    }

    @Test
    void listWhatIsDueFirstFirstAndWhatIsAskedForOnly() {
        long ash = ask("Ash Example", AccessWish.WHEELCHAIR_SPACE);
        long blake = ask("Blake Example", AccessWish.CHAIR);
        desk.assign(blake, 0, null, LocalDate.of(2016, 2, 20));
        entities.flush();

        assertThat(get(LIST, Right.SENSITIVE))
                .bodyText()
                .containsSubsequence("Blake Example", "20 February 2016", "Overdue", "Ash Example", "8 March 2016");
        assertThat(get(LIST + "?show=OVERDUE", Right.SENSITIVE)).bodyText().doesNotContain("Ash Example");
        assertThat(get(LIST + "?wish=CHAIR", Right.SENSITIVE)).bodyText().doesNotContain("Ash Example");
        assertThat(get(LIST + "?mine=true", Right.SENSITIVE)).bodyText().contains("Nothing matches");
        assertThat(get(LIST + "?seminar=nowhere", Right.SENSITIVE)).hasStatus(404);
        assertThat(get(LIST + "?show=nonsense", Right.SENSITIVE)).hasStatus4xxClientError();
        assertThat(get("/admin", Right.SENSITIVE))
                .bodyText()
                .contains("2 are still to do, one of them overdue.", "Blake Example: overdue since 20 February 2016");

        desk.answer(ash, version(ash), Outcome.ARRANGED, "A space in the first row.");
        entities.flush();
        assertThat(get(LIST + "?show=ANSWERED", Right.SENSITIVE))
                .bodyText()
                .contains("Ash Example")
                .doesNotContain("Blake Example");
    }

    @Test
    void askTheDatabaseAsOftenForManyAsForFew() {
        ask("Person 0", AccessWish.BSL);
        int forOne = queriesOfList();
        for (int i = 1; i < 20; i++) {
            ask("Person " + i, AccessWish.BSL);
        }

        assertThat(queriesOfList()).isEqualTo(forOne);
    }

    @Test
    void takeARequestFromAskedToTold() {
        long id = ask("Ash Example", AccessWish.BSL);
        long owner = accounts.invite(new AccountDetails(
                        "Robin Staff", EmailAddress.of("robin@example.org"), Set.of(Right.SENSITIVE)))
                .id();
        String page = LIST + "/" + id;

        assertThat(post(
                        Right.SENSITIVE,
                        page + "/assignment",
                        "version",
                        "0",
                        "owner",
                        "" + owner,
                        "dueOn",
                        "4/3/2016"))
                .hasRedirectedUrl(page);
        assertThat(post(
                        Right.SENSITIVE,
                        page + "/answer",
                        "version",
                        version(id) + "",
                        "outcome",
                        "PARTLY",
                        "words",
                        "One interpreter is booked."))
                .hasRedirectedUrl(page);
        assertThat(own("Ash Example"))
                .bodyText()
                .contains("What you asked for", "British Sign Language", "We mean to tell you by Friday 4 March 2016")
                .doesNotContain("One interpreter is booked");

        assertThat(post(Right.SENSITIVE, page + "/confirmation", "version", version(id) + "", "how", "EMAIL"))
                .hasRedirectedUrl(page);
        assertThat(own("Ash Example")).bodyText().contains("Part of it is arranged", "One interpreter is booked.");
        assertThat(get(page, Right.SENSITIVE))
                .bodyText()
                .containsSubsequence(
                        "Told", "by Sam Staff", "Part of it arranged", "Seen to", "Robin Staff", "Asked for");
        assertThat(audit())
                .startsWith(
                        "assigned access request: " + reference("Ash Example"),
                        "answered access request: " + reference("Ash Example"),
                        "confirmed access request: " + reference("Ash Example"));
    }

    @Test
    void askToCheckAgainWhatIsArrangedOnceTheSeminarHasChanged() {
        long id = ask("Ash Example", AccessWish.BSL);
        String page = LIST + "/" + id;
        desk.answer(id, version(id), Outcome.ARRANGED, "An interpreter meets you.");
        desk.confirm(id, version(id), Told.PHONE);
        entities.flush();
        assertThat(get("/admin", Right.SENSITIVE)).bodyText().doesNotContain("are still to do");

        office.change(
                "practice",
                office.get("practice").version(),
                seminar().status(SeminarStatus.MOVED_ONLINE).details());
        long seen = version(id);

        assertThat(get("/admin", Right.SENSITIVE)).bodyText().contains("One is still to do.");
        assertThat(get(LIST + "?show=TO_CHECK", Right.SENSITIVE)).bodyText().contains("Ash Example", "Check again");
        assertThat(get(page, Right.SENSITIVE))
                .bodyText()
                .contains("Does this still hold?", "An interpreter meets you.");
        assertThat(own("Ash Example"))
                .bodyText()
                .contains("We mean to check by Tuesday 8 March 2016", "What we told you before", "An interpreter");

        assertThat(post(Right.SENSITIVE, page + "/check", "version", seen - 1 + ""))
                .bodyText()
                .contains("This request has changed meanwhile", "Does this still hold?");
        assertThat(post(Right.SENSITIVE, page + "/check", "version", seen + "")).hasRedirectedUrl(page);
        assertThat(get(page, Right.SENSITIVE)).bodyText().doesNotContain("Does this still hold?");
        assertThat(audit()).contains("checked access request again: " + reference("Ash Example"));
    }

    @Test
    void askToCallOffWhatIsArrangedForACancelledSeminarAndNothingElse() {
        long arranged = ask("Ash Example", AccessWish.BSL);
        long refused = ask("Blake Example", AccessWish.CHAIR);
        ask("Chris Example", AccessWish.CHAIR);
        String page = LIST + "/" + arranged;
        desk.answer(arranged, version(arranged), Outcome.ARRANGED, "An interpreter meets you.");
        desk.confirm(arranged, version(arranged), Told.PHONE);
        desk.answer(refused, version(refused), Outcome.NOT_POSSIBLE, "There is none.");
        entities.flush();
        office.change(
                "practice",
                office.get("practice").version(),
                seminar().status(SeminarStatus.CANCELLED).details());
        entities.flush();

        assertThat(get("/admin", Right.SENSITIVE)).bodyText().contains("One is still to do.", "Ash Example: due by");
        assertThat(get(LIST, Right.SENSITIVE))
                .bodyText()
                .contains("Ash Example")
                .doesNotContain("Blake Example", "Chris Example");
        assertThat(get(page, Right.SENSITIVE))
                .bodyText()
                .contains("Is this called off?", "An interpreter meets you.", "Nothing is left to call off")
                .doesNotContain("still hold");
        assertThat(own("Ash Example"))
                .bodyText()
                .contains("The seminar is cancelled, so this is no longer needed.", "What we told you before")
                .doesNotContain("We mean to check");

        assertThat(post(Right.SENSITIVE, page + "/calling-off", "version", version(arranged) + ""))
                .hasRedirectedUrl(page);
        entities.flush();

        assertThat(get("/admin", Right.SENSITIVE)).bodyText().doesNotContain("still to do");
        assertThat(get(page, Right.SENSITIVE))
                .bodyText()
                .contains("Called off: nobody needs it any more")
                .doesNotContain("Is this called off?");
    }

    @Test
    void askToCallOffWhatIsArrangedForSomebodyWhoDoesNotCome() {
        long id = ask("Ash Example", AccessWish.BSL);
        String page = LIST + "/" + id;
        desk.answer(id, version(id), Outcome.ARRANGED, "An interpreter meets you.");
        desk.confirm(id, version(id), Told.PHONE);
        entities.flush();
        attendees.cancel(seminarId, reference("Ash Example"));
        entities.flush();

        assertThat(get("/admin", Right.SENSITIVE)).bodyText().contains("One is still to do.");
        assertThat(get(LIST + "?show=TO_CALL_OFF", Right.SENSITIVE))
                .bodyText()
                .containsSubsequence("Ash Example", "Withdrawn", "Call off");
        assertThat(get(LIST + "?show=TO_CHECK", Right.SENSITIVE)).bodyText().contains("Nothing matches");
        assertThat(get(page, Right.SENSITIVE)).bodyText().contains("Is this called off?", "An interpreter meets you.");

        long seen = version(id);
        assertThat(post(Right.SENSITIVE, page + "/calling-off", "version", seen - 1 + ""))
                .bodyText()
                .contains("This request has changed meanwhile");
        assertThat(post(Right.SENSITIVE, page + "/calling-off", "version", seen + ""))
                .hasRedirectedUrl(page);
        assertThat(post(Right.SENSITIVE, page + "/calling-off", "version", seen + ""))
                .hasRedirectedUrl(page);
        entities.flush();
        assertThat(get(LIST, Right.SENSITIVE)).bodyText().contains("Nothing matches");
        assertThat(audit()).contains("called off what was arranged for access request: " + reference("Ash Example"));
        assertThat(desk.get(id).answer().isArranged()).isFalse();
    }

    @Test
    void keepWhatWasTypedForSomebodyWhoHasCancelledMeanwhile() {
        long id = ask("Ash Example", AccessWish.BSL);
        attendees.cancel(seminarId, reference("Ash Example"));
        entities.flush();

        assertThat(post(
                        Right.SENSITIVE,
                        LIST + "/" + id + "/answer",
                        "version",
                        version(id) + "",
                        "outcome",
                        "ARRANGED",
                        "words",
                        "An interpreter meets you at the door."))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody asks for this any more", "An interpreter meets you at the door.");
    }

    @Test
    void areCountedBeforeASeminarIsChanged() {
        long ash = ask("Ash Example", AccessWish.BSL);
        long blake = ask("Blake Example", AccessWish.CHAIR);
        ask("Chris Example", AccessWish.CHAIR);
        desk.answer(ash, version(ash), Outcome.ARRANGED, "An interpreter meets you.");
        desk.answer(blake, version(blake), Outcome.NOT_POSSIBLE, "There is none.");
        entities.flush();

        String sentence = "One person has something arranged for this seminar";
        String link = "href=\"/admin/access-requests?show=ALL&amp;seminar=practice\"";
        assertThat(postpone(Right.CONTENT, Right.SENSITIVE)).bodyText().contains(sentence, link);
        assertThat(postpone(Right.CONTENT)).bodyText().contains(sentence).doesNotContain(link);
    }

    @Test
    void offerNothingToDoOnceARequestIsWithdrawn() {
        long id = ask("Ash Example", AccessWish.BSL);
        sql.update("update access_request set state = 'WITHDRAWN', resumes_as = 'ASKED'");
        entities.clear();

        assertThat(get(LIST + "/" + id, Right.SENSITIVE))
                .bodyText()
                .contains("Nothing needs to be arranged")
                .doesNotContain("Save what is arranged");
    }

    private MvcTestResult postpone(Right... rights) {
        return Form.of(mvc, "/admin/seminars/practice", Staff.with(Right.CONTENT))
                .set("status", "POSTPONED")
                .send(Staff.with(rights));
    }

    @Test
    void sayWhatIsWrongAndKeepWhatWasTyped() {
        long id = ask("Ash Example", AccessWish.BSL);
        String page = LIST + "/" + id;

        assertThat(post(Right.SENSITIVE, page + "/assignment", "version", "0", "dueOn", "the day after"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter a date, like 27 March 2016", "value=\"the day after\"");
        assertThat(post(Right.SENSITIVE, page + "/assignment", "version", "0", "dueOn", "14 July 2016"))
                .bodyText()
                .contains("Enter a date before the seminar");
        assertThat(post(Right.SENSITIVE, page + "/assignment", "version", "0", "dueOn", "", "owner", "99999"))
                .hasStatusOk();
        assertThat(post(
                        Right.SENSITIVE,
                        page + "/assignment",
                        "version",
                        "0",
                        "dueOn",
                        "4 March 2016",
                        "owner",
                        "99999"))
                .bodyText()
                .contains("Choose somebody who may see answers about access");
        assertThat(post(Right.SENSITIVE, page + "/answer", "version", "0", "words", "I typed this"))
                .bodyText()
                .contains("Select what can be done", "I typed this");
        assertThat(post(Right.SENSITIVE, page + "/confirmation", "version", "0"))
                .bodyText()
                .contains("Select how you tell them");
        assertThat(post(Right.SENSITIVE, page + "/confirmation", "version", "0", "how", "PHONE"))
                .bodyText()
                .contains("This request has changed meanwhile");
    }

    @Test
    void showBothTextsWhenTwoPeopleWriteAtOnce() {
        long id = ask("Ash Example", AccessWish.BSL);
        desk.answer(id, 0, Outcome.ARRANGED, "Hers");
        entities.flush();

        assertThat(post(
                        Right.SENSITIVE,
                        LIST + "/" + id + "/answer",
                        "version",
                        "0",
                        "outcome",
                        "NOT_POSSIBLE",
                        "words",
                        "His"))
                .hasStatus(409)
                .bodyText()
                .contains("Hers", "His", "What is arranged, or what you can offer instead");
        assertThat(get(LIST + "/" + id + "/answer", Right.SENSITIVE)).hasRedirectedUrl(LIST + "/" + id);
        assertThat(get(LIST + "/99999", Right.SENSITIVE)).hasStatus(404);
    }

    private long ask(String name, AccessWish wish) {
        Answers known = Registrant.named(name);
        registrations.register(
                seminarId,
                Registrant.submission(),
                new Answers(
                        known.contact(),
                        known.attending(),
                        new Needs(Set.of(wish), "", false, false, ""),
                        known.more()),
                true);
        entities.flush();
        return sql.queryForObject("select max(id) from access_request", Long.class);
    }

    private long version(long id) {
        entities.flush();
        return desk.get(id).version();
    }

    private int queriesOfList() {
        entities.flush();
        entities.clear();
        return queries.during(() -> assertThat(get(LIST, Right.SENSITIVE)).hasStatusOk());
    }

    private MvcTestResult own(String name) {
        entities.flush();
        String body = sql.queryForObject(
                "select max(body) from outbox_message where kind = 'registration.state-confirmed' and recipient_name = ?",
                String.class,
                name);
        String link = body.substring(body.indexOf("/my/")).split("\\s")[0];
        return mvc.get().uri(link).exchange();
    }

    private String reference(String name) {
        return sql.queryForObject("select reference from registration where name = ?", String.class, name);
    }

    private List<String> audit() {
        entities.flush();
        return sql.queryForList(
                "select concat(action, ': ', subject) from audit_entry where action like '%access request%' order by id",
                String.class);
    }

    private MvcTestResult get(String path, Right... rights) {
        return mvc.get().uri(path).with(Staff.with(rights)).exchange();
    }

    private MvcTestResult post(Right right, String path, String... fields) {
        var request = mvc.post().uri(path).with(Staff.with(right)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
