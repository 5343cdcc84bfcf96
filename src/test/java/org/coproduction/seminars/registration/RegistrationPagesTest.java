package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.programme.Capacity;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class RegistrationPagesTest {

    private static final String REGISTER = "/seminars/practice/register";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    Retention retention;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    jakarta.persistence.EntityManager entities;

    @Test
    void registersWithNameAndAddressAloneAndShowsAReference() {
        long id = office.add(seminar().details());

        MvcTestResult answer = register("name", "Ash Example", "email", "ash@example.org");

        Attendee ash = attendees.list(id, AttendeeFilter.ALL).get(0);
        assertThat(answer).hasStatus3xxRedirection();
        assertThat(mvc.get().uri(answer.getResponse().getRedirectedUrl()))
                .hasStatusOk()
                .bodyText()
                .contains("You have a place")
                .contains(ash.reference());
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void registersSomebodyWhoIsReachedByPostOnly() {
        long id = office.add(seminar().details());

        register("name", "Ash Example", "contactWays", "POST", "postalAddress", "1 Example Street");

        Answers.Contact contact =
                attendees.list(id, AttendeeFilter.ALL).get(0).answers().contact();
        assertThat(contact.email()).isNull();
        assertThat(contact.ways()).containsExactly(ContactWay.POST);
    }

    @ParameterizedTest
    @EnumSource(
            value = SeminarFormat.class,
            names = {"IN_PERSON", "BOTH"})
    void givesAPlaceOnlineOnceTheSeminarWasMovedOnline(SeminarFormat format) {
        long id = office.add(seminar()
                .status(SeminarStatus.MOVED_ONLINE)
                .format(format)
                .capacity(60, 5)
                .details());

        register("name", "Ash Example", "email", "ash@example.org", "attendance", "IN_PERSON");

        Attendee ash = attendees.list(id, AttendeeFilter.ALL).get(0);
        assertThat(ash.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(ash.answers().attendance()).isEqualTo(Attendance.ONLINE);
    }

    @Test
    void sendsNobodyToTheHallWhoHasAPlaceOnline() {
        office.add(seminar().format(SeminarFormat.BOTH).capacity(5, 5).details());

        assertThat(receipt("Olu Online", "ONLINE"))
                .contains("4pm. online", "you need not travel")
                .doesNotContain("example hall", "practice.ics");
        assertThat(receipt("Zoe Room", "IN_PERSON"))
                .contains("example hall", "practice.ics")
                .doesNotContain("you need not travel");
    }

    @Test
    void saysTheSameToWhoeverRegistersTwice() {
        office.add(seminar().format(SeminarFormat.BOTH).capacity(5, 5).details());

        assertThat(receipt("Olu Online", "ONLINE")).contains("you need not travel");
        assertThat(receipt("Olu Online", "ONLINE"))
                .contains("you need not travel")
                .contains("unless you gave an email address that was used for this seminar before")
                .contains("then nothing has changed", "somebody else who shares the address")
                .doesNotContain("you are registered", "booked");
    }

    /** In lower case. */
    private String receipt(String name, String attendance) {
        String draft = begin("name", name, "email", "ash@example.org", "attendance", attendance);
        post(draft + "/taking-part", "attendance", attendance);
        MvcTestResult sent = post(draft + "/check", "details", "true", "sensitive", "true", "mayWait", "true");
        entities.flush();
        entities.clear();
        try {
            return mvc.get()
                    .uri(String.valueOf(sent.getResponse().getRedirectedUrl()))
                    .exchange()
                    .getResponse()
                    .getContentAsString()
                    .toLowerCase(Locale.UK);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void asksForWhatEachWayOfContactNeeds() {
        office.add(seminar().details());

        assertThat(post(REGISTER, "name", "Ash"))
                .bodyText()
                .contains("Select at least one way in which we may contact you");
        assertThat(post(REGISTER, "name", "Ash", "contactWays", "EMAIL", "contactWays", "TEXT", "contactWays", "POST"))
                .bodyText()
                .contains("Enter your email address, or choose", "Enter your phone number, or choose")
                .contains("Enter your postal address, or choose");
        assertThat(post(REGISTER, "name", "Ash", "contactWays", "PHONE", "phone", "call me"))
                .bodyText()
                .contains("Enter a phone number with digits and spaces only");
    }

    @Test
    void keepsEveryAnswerWhenSomethingIsMissing() {
        office.add(seminar().details());

        assertThat(post(REGISTER, "name", "", "email", "ash@", "postalAddress", "1 <b> Street", "contactWays", "POST"))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Error: About you")
                .contains("Enter the name you want us to use")
                .contains("Enter an email address in the correct format")
                .contains("1 &lt;b&gt; Street")
                .containsPattern("value=\"POST\"[^>]*checked");
        assertThat(sql.queryForObject("select count(*) from registration_draft", Long.class))
                .isZero();
    }

    @Test
    void showsAllAnswersOnceMoreAndLeadsBackToEach() {
        office.add(seminar().details());
        String draft = begin("name", "Ash Example", "email", "ash@example.org");
        post(draft + "/needs", "accessWishes", "QUIET_ROOM", "diet", "No <nuts>");

        assertThat(mvc.get().uri(draft + "/check"))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Check your answers", "ash@example.org", "A quiet room", "No &lt;nuts&gt;", "Not provided")
                .contains(draft + "/needs?change=true");
        assertThat(mvc.get().uri(draft + "/needs?change=true"))
                .bodyText()
                .contains("No &lt;nuts&gt;")
                .containsPattern("value=\"QUIET_ROOM\"[^>]*checked");
        assertThat(post(draft + "/needs", "change", "true", "_accessWishes", "on", "diet", ""))
                .hasRedirectedUrl(draft + "/check");
        assertThat(mvc.get().uri(draft + "/check")).bodyText().doesNotContain("A quiet room");
    }

    @Test
    void sendsNothingWithoutAgreementAndAsksForSensitiveAnswersApart() {
        long id = office.add(seminar().details());
        String draft = begin("name", "Ash Example", "email", "ash@example.org");
        assertThat(post(draft + "/check"))
                .hasStatusOk()
                .bodyText()
                .contains("<title>Error: Check your answers", "Tick the box to agree that we keep your details")
                .doesNotContain("Tick the box to agree that we keep what you told us");

        post(draft + "/needs", "diet", "Vegan");
        assertThat(post(draft + "/check", "details", "true"))
                .bodyText()
                .contains("Tick the box to agree that we keep what you told us about access");
        assertThat(attendees.list(id, AttendeeFilter.ALL)).isEmpty();
    }

    @Test
    void keepsTheWordsThatWereAgreedTo() {
        office.add(seminar().details());
        register("name", "Ash Example", "email", "ash@example.org", "diet", "Vegan");
        entities.flush();

        assertThat(sql.queryForList("""
                        select t.words from registration_consent c join consent_text t on t.hash = c.text_hash
                        where c.agreed_at is not null order by c.kind""", String.class))
                .containsExactly(
                        "I agree that you keep these details to run this seminar",
                        "I agree that you keep what I told you about access, food and how I come, so that you can arrange"
                                + " what I need");
    }

    @Test
    void offersTheWaitingListWithEveryAnswerKeptWhenTheLastPlaceGoes() {
        long id = office.add(seminar().capacity(1).details());
        String blake = begin("name", "Blake Example", "email", "blake@example.org");
        post(blake + "/needs", "diet", "Vegan");
        assertThat(mvc.get().uri(blake + "/check")).bodyText().doesNotContain("mayWait");
        register("name", "Ash Example", "email", "ash@example.org");

        assertThat(post(blake + "/check", "details", "true", "sensitive", "true"))
                .hasStatusOk()
                .bodyText()
                .contains("The last place has just gone")
                .contains("Blake Example")
                .contains("Vegan")
                .contains("name=\"mayWait\" value=\"true\"");
        assertThat(attendees.list(id, AttendeeFilter.ALL)).hasSize(1);

        assertThat(post(blake + "/check", "details", "true", "sensitive", "true", "mayWait", "true"))
                .hasStatus3xxRedirection();
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(1).state()).isEqualTo(RegistrationState.WAITING);
    }

    @Test
    void leadsBackAndTheSecondSendingToTheReceipt() {
        long id = office.add(seminar().details());
        String draft = begin("name", "Ash Example", "email", "ash@example.org");

        String receipt = post(draft + "/check", "details", "true").getResponse().getRedirectedUrl();

        assertThat(post(draft + "/check", "details", "true")).hasRedirectedUrl(receipt);
        assertThat(mvc.get().uri(draft + "/needs")).hasRedirectedUrl(receipt);
        assertThat(attendees.list(id, AttendeeFilter.ALL)).hasSize(1);
        assertThat(sql.queryForObject("select answers from registration_draft", String.class))
                .isEmpty();
    }

    @Test
    void leadsToTheStepThatWasPassedOver() {
        office.add(seminar().format(SeminarFormat.BOTH).capacity(5, 5).details());
        String draft = begin("name", "Ash", "email", "ash@example.org");

        assertThat(mvc.get().uri(draft + "/check")).hasRedirectedUrl(draft + "/taking-part?again=true");
        assertThat(mvc.get().uri(draft + "/taking-part?again=true"))
                .bodyText()
                .contains("Select how you want to take part");
    }

    @Test
    void asksHowToTakePartOnlyWhereThereIsAChoice() {
        office.add(seminar().format(SeminarFormat.BOTH).capacity(5, 5).details());
        String draft = begin("name", "Ash", "contactWays", "PHONE", "phone", "0113 496 0000");

        assertThat(post(draft + "/taking-part"))
                .hasStatusOk()
                .bodyText()
                .contains("Select how you want to take part")
                .contains("In person: 5 places left");
        assertThat(post(draft + "/taking-part", "attendance", "TELEPATHY"))
                .hasStatusOk()
                .bodyText()
                .contains("Select one of the choices");
        assertThat(post(draft + "/taking-part", "attendance", "ONLINE"))
                .bodyText()
                .contains("To take part online you need an email address");
        assertThat(post(draft + "/taking-part", "attendance", "NOT_SURE")).hasRedirectedUrl(draft + "/needs");
    }

    @Test
    void forgetsAFormTwoDaysAfterItsLastChange() {
        office.add(seminar().details());
        String draft = begin("name", "Ash", "email", "ash@example.org");
        entities.flush();

        retention.deleteExpired();
        assertThat(mvc.get().uri(draft + "/needs")).hasStatusOk();
        sql.update("update registration_draft set changed_at = timestamp with time zone '2016-02-28 08:59:00+00:00'");
        retention.deleteExpired();
        entities.clear();

        assertThat(mvc.get().uri(draft + "/needs")).hasRedirectedUrl(REGISTER + "?gone=true");
        assertThat(mvc.get().uri(REGISTER + "?gone=true")).bodyText().contains("We no longer have what you typed");
    }

    @Test
    void saysPlainlyThatRegistrationIsClosed() {
        office.add(seminar().details());
        String draft = begin("name", "Ash", "email", "ash@example.org");
        office.change(
                "practice",
                office.get("practice").version(),
                seminar().closesOn(LocalDate.of(2016, 2, 29)).details());

        assertThat(mvc.get().uri(REGISTER)).hasStatusOk().bodyText().contains("Registration is not open");
        assertThat(post(draft + "/check", "details", "true")).hasStatus(409);
    }

    @Test
    void storesNoControlCharactersAndNothingTooLong() {
        long id = office.add(seminar().details());

        register("name", "Ash\u0000 \u0007Example", "email", "ash@example.org");
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(0).answers().name())
                .isEqualTo("Ash Example");
        assertThat(post(REGISTER, "name", "x".repeat(201), "email", "b@example.org"))
                .hasStatusOk()
                .bodyText()
                .contains("Enter at most 200 characters");
    }

    @Test
    void takesOnlyTheFieldsOfTheForm() {
        long id = office.add(seminar().capacity(0).details());
        String draft = begin(
                "name",
                "Ash",
                "email",
                "ash@example.org",
                "state",
                "CONFIRMED",
                "seminar.capacity",
                "99",
                "capacityInPerson",
                "99",
                "class.module.classLoader.x",
                "1");

        post(draft + "/check", "details", "true", "mayWait", "true", "state", "CONFIRMED");

        assertThat(attendees.list(id, AttendeeFilter.ALL).get(0).state()).isEqualTo(RegistrationState.WAITING);
        assertThat(office.get("practice").details().registration().capacity()).isEqualTo(Capacity.inPerson(0));
    }

    @Test
    void letsTheOwnerOfAPrivateLinkSeeEverythingAndCancel() {
        long id = office.add(seminar().details());
        register("name", "Ash Example", "email", "ash@example.org", "diet", "Vegan");
        String mine = privateLink();

        assertThat(mvc.get().uri(mine))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Ash Example")
                .contains("Vegan");
        assertThat(mvc.get().uri(mine + "/cancellation")).bodyText().contains("Cancel your registration?");
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(0).state()).isEqualTo(RegistrationState.CONFIRMED);

        assertThat(mvc.post().uri(mine + "/cancellation").with(csrf())).hasRedirectedUrl(mine);
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(0).state()).isEqualTo(RegistrationState.CANCELLED);
        assertThat(mvc.get().uri(mine)).bodyText().contains("Cancelled");
    }

    @Test
    void letsWhoeverIsOfferedAPlaceTakeIt() {
        long id = office.add(seminar().capacity(1).details());
        register("name", "Ash Example", "email", "ash@example.org");
        register("name", "Blake Example", "email", "blake@example.org");
        attendees.cancel(id, attendees.list(id, AttendeeFilter.ALL).get(0).reference());
        String mine = privateLink();

        assertThat(mvc.get().uri(mine)).bodyText().contains("A place is free for you");
        assertThat(mvc.post().uri(mine + "/acceptance").with(csrf())).hasRedirectedUrl(mine);
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(1).state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void asksWhoeverIsOfferedAPlaceBeforeTheyLoseItAndTheirTurn() {
        long id = office.add(seminar().capacity(1).details());
        register("name", "Ash Example", "email", "ash@example.org");
        register("name", "Blake Example", "email", "blake@example.org");
        attendees.cancel(id, attendees.list(id, AttendeeFilter.ALL).get(0).reference());
        String mine = privateLink();

        assertThat(mvc.get().uri(mine)).bodyText().contains("href=\"" + mine + "/refusal\"");
        assertThat(mvc.get().uri(mine + "/refusal")).bodyText().contains("Decline the place?", "you lose your turn");
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(1).state()).isEqualTo(RegistrationState.OFFERED);

        assertThat(mvc.post().uri(mine + "/refusal").with(csrf())).hasRedirectedUrl(mine);
        assertThat(attendees.list(id, AttendeeFilter.ALL).get(1).state()).isEqualTo(RegistrationState.DECLINED);
        assertThat(mvc.get().uri(mine + "/refusal"))
                .bodyText()
                .contains("No place is held for you now")
                .doesNotContain("you lose your turn");
    }

    @Test
    void answers404ToAWrongLink() {
        assertThat(mvc.get().uri("/my/0000000000000000000000000000000000000000000"))
                .hasStatus(404);
    }

    @Test
    void refusesAFormWithoutItsToken() {
        office.add(seminar().details());

        assertThat(mvc.post().uri(REGISTER).param("name", "Ash")).hasStatus(403);
    }

    /** From the newest mail: only there is the token in clear. */
    private String privateLink() {
        entities.flush();
        String body = sql.queryForObject("select body from outbox_message order by id desc limit 1", String.class);
        Matcher link = Pattern.compile("http://localhost[^/]*(/my/\\S+)").matcher(String.valueOf(body));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    /** All the way, agreeing to everything, waiting if need be. */
    private MvcTestResult register(String... fields) {
        String draft = begin(fields);
        post(draft + "/needs", fields);
        return post(draft + "/check", "details", "true", "sensitive", "true", "mayWait", "true");
    }

    /** @return the address of the form, without a step */
    private String begin(String... fields) {
        String next = String.valueOf(post(REGISTER, fields).getResponse().getRedirectedUrl());
        assertThat(next).endsWith("/taking-part");
        return next.replace("/taking-part", "");
    }

    private MvcTestResult post(String path, String... fields) {
        var request = mvc.post().uri(path).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
