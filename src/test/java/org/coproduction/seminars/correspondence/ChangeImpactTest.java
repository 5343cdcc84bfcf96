package org.coproduction.seminars.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.programme.Capacity;
import org.coproduction.seminars.programme.ChangeDecision;
import org.coproduction.seminars.programme.PeopleTouchedException;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarDetails;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.Call;
import org.coproduction.seminars.registration.CallAbout;
import org.coproduction.seminars.registration.CallDesk;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Through the pages, as an editor does: open the form, change something, send it, and answer what is asked. */
@SiteTest
class ChangeImpactTest {

    private static final String FORM = "/admin/seminars/practice";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    CallDesk calls;

    @Autowired
    MessageClock clock;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void registerPeople() {
        seminarId =
                office.add(seminar().format(SeminarFormat.BOTH).capacity(1, 5).details());
        registrations.register(seminarId, Registrant.submission(), Registrant.named("Zoe Example"), true);
        registrations.register(seminarId, Registrant.submission(), Registrant.online("Olu Online"), true);
        registrations.register(seminarId, Registrant.submission(), Registrant.named("Wren Waits"), true);
        entities.flush();
        entities.clear();
    }

    @Test
    void saysWhomAChangeTouchesAndSavesNothingYet() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("date", "10 August 2016");
        typed.set("title", "A “new” title <b>");

        assertThat(send(typed))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Before you save: this touches people",
                        "Wednesday 13 July 2016",
                        "Wednesday 10 August 2016",
                        "2 people have a place: 1 in person, 1 online.",
                        "One person is on the waiting list.",
                        "2 calendar entries are brought up to date by the email.",
                        "Save and tell 3 people by email",
                        "A “new” title &lt;b&gt;");
        assertThat(office.get("practice").details().title()).isEqualTo("Practice and power");
    }

    @Test
    void tellsEverybodyWithANewCalendarEntryForThoseWhoHaveAPlace() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("date", "10 August 2016");
        MultiValueMap<String, String> answer = hidden(send(typed));
        answer.set("decision", "TELL");
        answer.set("message", "The hall is being repaired.\r\nhttps://example.org/why");

        assertThat(send(answer)).hasStatus3xxRedirection();

        assertThat(recipients("correspondence.changed"))
                .containsExactly("olu.online@example.org", "wren.waits@example.org", "zoe.example@example.org");
        assertThat(bodies("correspondence.changed"))
                .allSatisfy(body -> assertThat(body)
                        .contains(
                                "Date: until now Wednesday 13 July 2016, from now on Wednesday 10 August 2016",
                                "The hall is being repaired.\nhttps://example.org/why",
                                "Date: Wednesday 10 August 2016",
                                "/my/"));
        assertThat(sql.queryForList(
                        "select calendar from outbox_message where kind = 'correspondence.changed' and calendar is not null",
                        String.class))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry)
                        .contains("METHOD:REQUEST", "SEQUENCE:1", "20160810T100000")
                        .doesNotContain("/my/"));
    }

    @Test
    void tellsNobodyWhoWaitsThatTheyTakePart() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("date", "10 August 2016");
        MultiValueMap<String, String> answer = hidden(send(typed));
        answer.set("decision", "TELL");
        send(answer);

        assertThat(sql.queryForObject(
                        "select body from outbox_message where kind = 'correspondence.changed' and recipient like 'wren%'",
                        String.class))
                .contains("You take part: not yet. You are on the waiting list (in person); this is not a place");
    }

    @Test
    void saysThatASeminarIsBackInTheRoom() throws Exception {
        MultiValueMap<String, String> online = form();
        online.set("status", "MOVED_ONLINE");
        MultiValueMap<String, String> first = hidden(send(online));
        first.set("decision", "KEEP_QUIET");
        send(first);
        entities.flush();
        entities.clear();
        MultiValueMap<String, String> back = form();
        back.set("status", "PUBLISHED");
        MultiValueMap<String, String> answer = hidden(send(back));
        answer.set("decision", "TELL");
        send(answer);

        assertThat(bodies("correspondence.changed"))
                .isNotEmpty()
                .allSatisfy(body -> assertThat(body).contains("it takes place in the room again"));
    }

    @Test
    void isOfNoUseOnceTheSeminarIsOver() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("date", "10 August 2016");
        MultiValueMap<String, String> answer = hidden(send(typed));
        answer.set("decision", "TELL");

        send(answer);

        assertThat(sql.query(
                        "select until_at from outbox_message where kind = 'correspondence.changed'",
                        (row, number) -> row.getObject(1, OffsetDateTime.class).toInstant()))
                .hasSize(3)
                .containsOnly(Instant.parse("2016-08-10T15:00:00Z"));
    }

    @Test
    void putsWhoeverHasNoAddressOnTheListOfCalls() throws Exception {
        registrations.register(seminarId, Registrant.submission(), Registrant.withoutEmail("Robin Rings"), true);
        MultiValueMap<String, String> typed = form();
        typed.set("date", "10 August 2016");
        MvcTestResult question = send(typed);
        assertThat(question).bodyText().contains("One of them has no email address.");

        MultiValueMap<String, String> answer = hidden(question);
        answer.set("decision", "TELL");
        send(answer);

        assertThat(calls.open())
                .extracting(call -> call.contact().name(), Call::about)
                .containsExactly(tuple("Robin Rings", CallAbout.CHANGE));
    }

    @Test
    void putsEverybodyOnTheListOfCallsWhereNobodyHasAnAddress() throws Exception {
        long other = office.add(seminar().slug("phones").number(4).details());
        registrations.register(other, Registrant.submission(), Registrant.withoutEmail("Robin Rings"), true);
        entities.flush();
        MultiValueMap<String, String> typed = form("/admin/seminars/phones");
        typed.set("date", "10 August 2016");
        MvcTestResult question = send("/admin/seminars/phones", typed);
        assertThat(question)
                .bodyText()
                .contains("Save and put one person on the list of people to ring")
                .doesNotContain("by email</button>", "name=\"message\"");

        MultiValueMap<String, String> answer = hidden(question);
        answer.set("decision", "RING");
        assertThat(send("/admin/seminars/phones", answer)).hasStatus3xxRedirection();

        assertThat(calls.open())
                .extracting(call -> call.contact().name(), Call::about)
                .containsExactly(tuple("Robin Rings", CallAbout.CHANGE));
    }

    @Test
    void asksAgainWhenWhatWasBeingPlannedAnewTakesPlaceAfterAll() {
        SeminarExample example = seminar().format(SeminarFormat.BOTH).capacity(1, 5);
        office.change("practice", 0, example.status(SeminarStatus.DRAFT).details());
        entities.flush();
        SeminarDetails published = example.status(SeminarStatus.PUBLISHED)
                .date(SeminarDate.day(LocalDate.of(2016, 8, 10), LocalTime.of(10, 0), LocalTime.of(16, 0)))
                .details();
        long version = office.get("practice").version();

        assertThatThrownBy(() -> office.change("practice", version, published, ChangeDecision.OPEN))
                .isInstanceOf(PeopleTouchedException.class);
        office.change("practice", version, published, ChangeDecision.tell(""));
        entities.flush();
        clock.tick();
        entities.flush();

        assertThat(bodies("correspondence.changed"))
                .hasSize(3)
                .allSatisfy(body -> assertThat(body)
                        .contains("The seminar takes place after all.", "Date: Wednesday 10 August 2016"));
    }

    @Test
    void theMailAboutAPostponedSeminarSaysTheOldDateAsTheOldAndTheNewAsTheNew() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("status", "POSTPONED");
        typed.set("date", "10 August 2016");
        answer(typed, "TELL");

        assertThat(bodies("correspondence.postponed"))
                .hasSize(3)
                .allSatisfy(body -> assertThat(body)
                        .contains(
                                "Date: until now Wednesday 13 July 2016, from now on Wednesday 10 August 2016",
                                "Until now it was planned like this.\nDate: Wednesday 13 July 2016\n")
                        .doesNotContain("We write again as soon as there is a new date"));
    }

    @Test
    void theMailAboutAPostponedSeminarWithoutADayPromisesANewDate() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("status", "POSTPONED");
        typed.set("precision", "UNKNOWN");
        typed.set("date", "");
        typed.set("startsAt", "");
        typed.set("endsAt", "");
        answer(typed, "TELL");

        assertThat(bodies("correspondence.postponed"))
                .hasSize(3)
                .allSatisfy(body -> assertThat(body)
                        .contains(
                                "We write again as soon as there is a new date.",
                                "Until now it was planned like this.\nDate: Wednesday 13 July 2016\n"));
    }

    @Test
    void refusesAMessageThatIsTooLongAndKeepsIt() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("date", "10 August 2016");
        MultiValueMap<String, String> answer = hidden(send(typed));
        answer.set("decision", "TELL");
        answer.set("message", "x".repeat(2_003));

        MvcTestResult refused = send(answer);

        assertThat(refused)
                .hasStatusOk()
                .bodyText()
                .contains("Enter at most 2,000 characters: 3 are too many", ">" + "x".repeat(2_003) + "</textarea>");
        assertThat(recipients("correspondence.changed")).isEmpty();
        assertThat(office.get("practice").version()).isZero();

        MultiValueMap<String, String> shorter = hidden(refused);
        shorter.set("decision", "TELL");
        shorter.set("message", "x".repeat(1_999) + "y");
        assertThat(send(shorter)).hasStatus3xxRedirection();
        assertThat(bodies("correspondence.changed"))
                .hasSize(3)
                .allSatisfy(body -> assertThat(body).contains("xxy\n"));
    }

    @Test
    void keepsTheMessageOnTheWayBackToTheFormAndOverItsErrors() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("date", "10 August 2016");
        MultiValueMap<String, String> answer = hidden(send(typed));
        answer.set("decision", "BACK");
        answer.set("message", "The hall is being repaired.");

        MultiValueMap<String, String> back = hidden(send(answer));
        assertThat(back.getFirst("message")).isEqualTo("The hall is being repaired.");

        back.set("title", "");
        MultiValueMap<String, String> wrong = hidden(send(back));
        wrong.set("title", "Another title");
        assertThat(hidden(send(wrong)).getFirst("message")).isEqualTo("The hall is being repaired.");
    }

    @Test
    void keepsTheMessageWhenAnotherEditorWasFaster() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("date", "10 August 2016");
        MultiValueMap<String, String> answer = hidden(send(typed));
        answer.set("decision", "TELL");
        answer.set("message", "The hall is being repaired.");
        office.change(
                "practice",
                0,
                seminar()
                        .format(SeminarFormat.BOTH)
                        .capacity(1, 5)
                        .title("Theirs")
                        .details());
        entities.flush();

        MvcTestResult conflict = send(answer);

        assertThat(conflict).hasStatus(409);
        assertThat(hidden(send(hidden(conflict))).getFirst("message")).isEqualTo("The hall is being repaired.");
    }

    private void answer(MultiValueMap<String, String> typed, String decision) throws Exception {
        MultiValueMap<String, String> answer = hidden(send(typed));
        answer.set("decision", decision);
        assertThat(send(answer)).hasStatus3xxRedirection();
        entities.clear();
    }

    @Test
    void saysThatOffersEndWithACancellation() throws Exception {
        office.changeCapacity("practice", office.get("practice").version(), new Capacity(2, 5));
        MultiValueMap<String, String> typed = form();
        typed.set("status", "CANCELLED");

        assertThat(send(typed)).bodyText().contains("One person has an offer of a place. It ends");
    }

    @Test
    void strikesTheEntryOutWhenTheSeminarIsCancelled() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("status", "CANCELLED");
        MultiValueMap<String, String> answer = hidden(send(typed));
        answer.set("decision", "TELL");
        answer.set("message", "");

        assertThat(send(answer)).hasStatus3xxRedirection();

        assertThat(bodies("correspondence.cancelled"))
                .hasSize(3)
                .allSatisfy(body -> assertThat(body)
                        .contains("we are sorry: this seminar does not take place.\n\nPractice and power")
                        .doesNotContain("{{"));
        assertThat(sql.queryForList(
                        "select calendar from outbox_message where kind = 'correspondence.cancelled' and calendar is not null",
                        String.class))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry).contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1"));
    }

    @Test
    void strikesTheEntryOutWhenTheDayIsNoLongerKnown() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("status", "POSTPONED");
        typed.set("precision", "UNKNOWN");
        typed.set("date", "");
        typed.set("startsAt", "");
        typed.set("endsAt", "");
        MultiValueMap<String, String> answer = hidden(send(typed));
        answer.set("decision", "TELL");

        assertThat(send(answer)).hasStatus3xxRedirection();

        assertThat(sql.queryForList(
                        "select calendar from outbox_message where kind = 'correspondence.postponed' and calendar is not null",
                        String.class))
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry).contains("METHOD:CANCEL", "20160713T100000", "SEQUENCE:1"));
    }

    @Test
    void savesWithoutAMail() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("venueName", "Another Hall");
        MultiValueMap<String, String> answer = hidden(send(typed));
        answer.set("decision", "KEEP_QUIET");

        assertThat(send(answer)).hasStatus3xxRedirection();

        assertThat(office.get("practice").details().venue().name()).isEqualTo("Another Hall");
        assertThat(recipients("correspondence.changed")).isEmpty();
    }

    @Test
    void goesBackToTheFormWithEverythingThatWasTyped() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("date", "10 August 2016");
        typed.set("summary", "Typed with care");
        MultiValueMap<String, String> answer = hidden(send(typed));
        answer.set("decision", "BACK");

        assertThat(send(answer)).hasStatusOk().bodyText().contains("Typed with care", "10 August 2016");
        assertThat(office.get("practice").details().summary()).isNotEqualTo("Typed with care");
    }

    @Test
    void asksNothingWhereNobodyIsTouched() throws Exception {
        MultiValueMap<String, String> words = form();
        words.set("summary", "Only words");
        assertThat(send(words)).hasStatus3xxRedirection();

        office.add(seminar().slug("empty").number(4).details());
        entities.flush();
        MultiValueMap<String, String> empty = form("/admin/seminars/empty");
        empty.set("date", "10 August 2016");
        assertThat(send("/admin/seminars/empty", empty)).hasStatus3xxRedirection();
    }

    @Test
    void saysThatTheLastDayOfRegistrationDoesNotMoveWithTheDate() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("date", "10 August 2016");
        assertThat(send(typed)).bodyText().contains("The last day of registration stays Wednesday 6 July 2016");

        typed.set("registrationClosesOn", "3 August 2016");
        assertThat(send(typed)).bodyText().contains("Before you save").doesNotContain("The last day of registration");
    }

    @Test
    void warnsBeforeASeminarMovesOnlineForNobodyButThoseWhoHaveAPlace() throws Exception {
        MultiValueMap<String, String> typed = form();
        typed.set("status", "MOVED_ONLINE");
        assertThat(send(typed)).bodyText().doesNotContain("nobody new can register");

        typed.set("capacityOnline", "");
        assertThat(send(typed)).bodyText().contains("2 people have a place", "nobody new can register");
        typed.set("decision", "KEEP_QUIET");
        assertThat(send(typed)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/admin/seminars").with(Staff.with(Right.CONTENT)))
                .bodyText()
                .contains("Seminar 3 is moved online, and it is not said how many places there are online.");
    }

    private MultiValueMap<String, String> form() throws Exception {
        return form(FORM);
    }

    /** The form as a browser has it. */
    private MultiValueMap<String, String> form(String path) throws Exception {
        MvcTestResult page = mvc.get().uri(path).with(Staff.with(Right.CONTENT)).exchange();
        Document document = Jsoup.parse(page.getResponse().getContentAsString());
        return fields(document.selectFirst("main form[method=post][action*='" + path + "']"));
    }

    private static MultiValueMap<String, String> hidden(MvcTestResult page) throws Exception {
        Document document = Jsoup.parse(page.getResponse().getContentAsString());
        MultiValueMap<String, String> fields = fields(document.selectFirst("main form[method=post]"));
        assertThat(fields).containsKey("title").doesNotContainKey("decision");
        return fields;
    }

    private static MultiValueMap<String, String> fields(Element form) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        ((org.jsoup.nodes.FormElement) form).formData().forEach(field -> fields.add(field.key(), field.value()));
        fields.remove("_csrf");
        return fields;
    }

    private MvcTestResult send(MultiValueMap<String, String> fields) {
        return send(FORM, fields);
    }

    private MvcTestResult send(String path, MultiValueMap<String, String> fields) {
        MockHttpServletRequestBuilder request =
                MockMvcRequestBuilders.post(path).with(csrf()).with(Staff.with(Right.CONTENT));
        fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        MvcTestResult result = mvc.perform(request);
        entities.flush();
        entities.clear();
        clock.tick();
        entities.flush();
        return result;
    }

    private List<String> recipients(String kind) {
        return sql.queryForList(
                "select recipient from outbox_message where kind = ? order by recipient", String.class, kind);
    }

    private List<String> bodies(String kind) {
        return sql.queryForList("select body from outbox_message where kind = ?", String.class, kind);
    }
}
