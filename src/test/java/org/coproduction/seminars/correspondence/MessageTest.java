package org.coproduction.seminars.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.mail.MailTroubles;
import org.coproduction.seminars.privacy.Retention;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.registration.RegistrationState;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SiteTest
class MessageTest {

    private static final String BODY =
            "Hello {{name}},\n\nbring a cup.\n{{date}} {{times}} {{place}}\n{{link}} {{page}} {{contact}}";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    MailTroubles troubles;

    @Autowired
    MessageDesk desk;

    @Autowired
    MessageClock clock;

    @Autowired
    Retention retention;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private String submission = UUID.randomUUID().toString();
    private long first;
    private long second;

    @BeforeEach
    void registerPeople() {
        first = office.add(seminar().format(SeminarFormat.BOTH).capacity(2, 5).details());
        second = office.add(seminar().number(4).slug("other").details());
        register(first, "Zoe Example", "Ash Example", "Wren Waits");
        registrations.register(first, Registrant.submission(), Registrant.online("Olu Online"), true);
        register(second, "Zoe Example", "Blake Other");
        entities.flush();
    }

    private void register(long seminarId, String... names) {
        for (String name : names) {
            registrations.register(seminarId, Registrant.submission(), Registrant.named(name), true);
        }
    }

    @Test
    void forgetsAfterAYearToWhomItWentAndKeepsHowManyItWere() {
        String message = "/admin/messages/" + sent();
        sql.update("update circular set sent_at = timestamp with time zone '2015-02-27 09:00:00+00'");

        retention.deleteExpired();
        entities.clear();

        assertThat(sql.queryForList("select * from circular_recipient")).isEmpty();
        assertThat(mvc.get().uri(message).with(Staff.with(Right.REGISTRATIONS)))
                .hasStatusOk()
                .bodyText()
                .contains("All 3 emails are in the outbox, or sent.", "We no longer keep to whom it went.")
                .doesNotContain("Ash Example");
    }

    private long sent() {
        send(BODY, List.of(first), "CONFIRMED");
        clock.tick();
        entities.flush();
        return sql.queryForObject("select id from circular", Long.class);
    }

    @Test
    void startsFromATextThatHasAllThatPeopleNeed() {
        assertThat(mvc.get().uri("/admin/messages/new").with(Staff.with(Right.REGISTRATIONS)))
                .hasStatusOk()
                .bodyText()
                .contains("About {{seminar}}", "Seminar 3: Practice and power")
                .doesNotContain("criteria[bursary]");
    }

    @Test
    void choosesByBursaryForThoseOnlyWhoMayKnowOfThem() {
        assertThat(mvc.get().uri("/admin/messages/new").with(Staff.with(Right.REGISTRATIONS, Right.BURSARIES)))
                .hasStatusOk()
                .bodyText()
                .contains("criteria[bursary]");
    }

    @Test
    void showsCountNamesAndPreviewBeforeAnythingIsSent() {
        assertThat(post("/admin/messages/check", BODY, "", List.of(first), "CONFIRMED"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "This reaches 3 people.",
                        "Ash Example, ash.example@example.org",
                        "Hello Ash Example,",
                        "(private link, made for this person",
                        "Send to 3 people")
                .doesNotContain("Wren Waits", "Blake Other");
        assertThat(recipients()).isEmpty();
    }

    @Test
    void sendsOneMailToEachAddressHoweverOftenItIsAskedTo() {
        List<Long> both = List.of(first, second);
        MvcTestResult sent = send(BODY, both, "CONFIRMED");
        assertThat(sent).hasStatus3xxRedirection();

        assertThat(recipients())
                .containsExactly(
                        "ash.example@example.org",
                        "blake.other@example.org",
                        "olu.online@example.org",
                        "zoe.example@example.org");
        assertThat(send(BODY, both, "CONFIRMED")).hasStatus3xxRedirection();
        clock.tick();
        assertThat(recipients()).hasSize(4);
        assertThat(mvc.get().uri(sent.getResponse().getRedirectedUrl()).with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("All 4 emails are in the outbox, or sent.", "Sam Staff", "Waiting", "Has a place");
        assertThat(mvc.get().uri("/admin/messages").with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("Bring a cup");
    }

    @Test
    void doesNotSendTheSameWordsTwiceButReachesWhoHasComeSince() {
        send(BODY, List.of(first), "CONFIRMED");
        registrations.register(first, Registrant.submission(), Registrant.online("Late Comer"), true);
        entities.flush();

        assertThat(post("/admin/messages/check", BODY, "", List.of(first), "CONFIRMED"))
                .bodyText()
                .contains("This reaches one person.", "3 people have had these very words before", "Late Comer");
    }

    @Test
    void sendsTheSameWordsAboutAnotherSeminarToWhoeverIsAtBoth() {
        send(BODY, List.of(first), "CONFIRMED");
        openAgain();
        MvcTestResult sent = send(BODY, List.of(second), "CONFIRMED");

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(sql.queryForList(
                        "select body from outbox_message where kind = 'correspondence.message' and recipient like 'zoe%' order by id",
                        String.class))
                .satisfiesExactly(
                        mail -> assertThat(mail).contains("/seminars/practice"),
                        mail -> assertThat(mail).contains("/seminars/other"));
        sql.update(
                "update outbox_message set state = 'FAILED' where recipient like 'zoe%' and body like '%/practice%'");
        assertThat(mvc.get().uri(sent.getResponse().getRedirectedUrl()).with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains("All 2 emails are in the outbox", "Zoe Example", "Waiting")
                .doesNotContain("Failed");
    }

    @Test
    void saysWhoseAddressWasAnotherOneWhenItWasTheirTurn() {
        Segment segment = new Segment(Set.of(second), Set.of(RegistrationState.CONFIRMED), null, Map.of());
        Draft draft = new Draft(segment, new MailText("Bring a cup", BODY), false);
        long id = desk.send(submission, draft, desk.audience(draft).fingerprint(), "everybody");
        entities.flush();
        assertThat(page(id)).bodyText().contains("Being written");
        sql.update("update registration set email = null, active_email = null where name = 'Blake Other'");
        entities.clear();

        clock.tick();
        entities.flush();

        assertThat(recipients()).containsExactly("zoe.example@example.org");
        assertThat(page(id))
                .bodyText()
                .containsSubsequence("Blake Other", "Not to this address any more", "Zoe Example", "Waiting")
                .doesNotContain("Being written");
    }

    private MvcTestResult page(long id) {
        return mvc.get()
                .uri("/admin/messages/" + id)
                .with(Staff.with(Right.REGISTRATIONS))
                .exchange();
    }

    @Test
    void sendsAMessageThatWasChangedAfterItWasSentAsAnotherOne() {
        MvcTestResult sent = send(BODY, List.of(second), "CONFIRMED");
        MvcTestResult changed = send(BODY + "And a spoon.\n", List.of(second), "CONFIRMED");

        assertThat(changed).hasStatus3xxRedirection();
        assertThat(changed.getResponse().getRedirectedUrl())
                .isNotEqualTo(sent.getResponse().getRedirectedUrl());
        assertThat(recipients()).hasSize(4);
    }

    @Test
    void aSecondClickLeadsToTheMessageThatWasSentWithTheFirst() {
        String seen = expected(post("/admin/messages/check", BODY, "", List.of(second), "CONFIRMED"));
        MvcTestResult first = post("/admin/messages", BODY, seen, List.of(second), "CONFIRMED");

        MvcTestResult again = post("/admin/messages", BODY, seen, List.of(second), "CONFIRMED");

        assertThat(again).hasRedirectedUrl(first.getResponse().getRedirectedUrl());
        assertThat(recipients()).hasSize(2);
    }

    @Test
    void sendsTheSameMessageAboutSeveralSeminarsNoSecondTime() {
        send(BODY, List.of(first, second), "CONFIRMED");
        openAgain();

        assertThat(post("/admin/messages/check", BODY, "", List.of(first, second), "CONFIRMED"))
                .bodyText()
                .contains("This reaches nobody.", "4 people have had these very words before");
    }

    @Test
    void sendsTheSameWordsAgainOnlyIfThatIsTicked() {
        send(BODY, List.of(second), "CONFIRMED");
        openAgain();
        MvcTestResult check = post("/admin/messages/check", BODY, "", List.of(second), "CONFIRMED");
        assertThat(check).bodyText().contains("Send again to the 2 people who have had these very words");
        assertThat(element(check, "#again").hasAttr("checked")).isFalse();
        String seen = expected(check);

        assertThat(post("/admin/messages", BODY, seen, List.of(second), "CONFIRMED"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing was sent: all of them have had these very words.");
        assertThat(recipients()).hasSize(2);
        post("/admin/messages", BODY, seen, List.of(second), "CONFIRMED", "again", "true");
        assertThat(recipients()).hasSize(4);
    }

    @Test
    void sendsTheSameWordsAgainOnceHoweverOftenItIsAskedTo() {
        send(BODY, List.of(second), "CONFIRMED");
        openAgain();
        String seen = expected(post("/admin/messages/check", BODY, "", List.of(second), "CONFIRMED"));
        post("/admin/messages", BODY, seen, List.of(second), "CONFIRMED", "again", "true");

        assertThat(post("/admin/messages", BODY, seen, List.of(second), "CONFIRMED", "again", "true"))
                .hasStatus3xxRedirection();
        openAgain();
        assertThat(post("/admin/messages", BODY, seen, List.of(second), "CONFIRMED", "again", "true"))
                .bodyText()
                .contains("Nothing was sent: people have come or gone, or somebody has just sent this.");
        assertThat(recipients()).hasSize(4);
    }

    /** As in another tab. */
    private void openAgain() {
        submission = UUID.randomUUID().toString();
    }

    /** As many as before, but others. */
    @Test
    void sendsNothingWhenSomebodyHasLeftAndSomebodyElseHasComeInBetween() {
        String seen = expected(post("/admin/messages/check", BODY, "", List.of(second), "CONFIRMED"));
        sql.update(
                "update registration set state = 'CANCELLED', active_email = null where seminar_id = ? and name = 'Zoe Example'",
                second);
        entities.clear();
        register(second, "Late Comer");
        entities.flush();

        assertThat(post("/admin/messages", BODY, seen, List.of(second), "CONFIRMED"))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing was sent", "Send to 2 people", "Late Comer");
        assertThat(recipients()).isEmpty();
    }

    @Test
    void saysThatAMessageToPeopleOnlineDoesNotTellThemHowToJoin() {
        assertThat(post("/admin/messages/check", BODY, "", List.of(first), "CONFIRMED"))
                .bodyText()
                .contains("One person who takes part online is not told how to join.", "put {{joining}} on a line");
        assertThat(post("/admin/messages/check", BODY + "\n{{joining}}", "", List.of(first), "CONFIRMED"))
                .bodyText()
                .contains("For the 2 people who have no place online, the line with {{joining}} is left out.");
        assertThat(post("/admin/messages/check", BODY, "", List.of(second), "CONFIRMED"))
                .bodyText()
                .doesNotContain("how to join", "no place online");
    }

    @Test
    void saysNothingOfJoiningOnceTheSeminarIsOver() {
        sql.update("update seminar set held_on = date '2016-02-02'");
        entities.clear();

        assertThat(post("/admin/messages/check", BODY, "", List.of(first), "CONFIRMED"))
                .bodyText()
                .contains("This reaches 3 people.")
                .doesNotContain("how to join");
    }

    @Test
    void choosesByStateAndAttendance() {
        assertThat(post("/admin/messages/check", BODY, "", List.of(first), "WAITING"))
                .bodyText()
                .contains("This reaches one person.", "Wren Waits");
        assertThat(post("/admin/messages/check", BODY, "", List.of(first), "CONFIRMED", "attendance", "ONLINE"))
                .bodyText()
                .contains("This reaches one person.", "Olu Online");
        assertThat(post("/admin/messages/check", BODY, "", List.of(first), "CONFIRMED", "criteria[bursary]", "AWARDED"))
                .bodyText()
                .contains("This reaches nobody.");
    }

    @Test
    void listsApartWhomNoMailReaches() {
        troubles.noteFailing(EmailAddress.of("zoe.example@example.org"), "Ann");

        assertThat(post("/admin/messages/check", BODY, "", List.of(first), "CONFIRMED"))
                .bodyText()
                .containsSubsequence("This reaches 2 people.", "To phone or write to", "Zoe Example");
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        assertThat(post("/admin/messages/check", "Hello {{nmae}}", "", List.of(), "CONFIRMED"))
                .hasStatusOk()
                .bodyText()
                .contains("Choose at least one seminar", "Hello {{nmae}}");
        assertThat(post("/admin/messages/check", "Hello {{nmae}}", "", List.of(first), "CONFIRMED"))
                .bodyText()
                .contains("Line 1: there is no placeholder {{nmae}}", "{{link}} is missing.", "Hello {{nmae}}");
        assertThat(post("/admin/messages/check", BODY, "", List.of(first), "CONFIRMED", "action", "back"))
                .bodyText()
                .contains("bring a cup.", "Look whom it reaches");
    }

    @Test
    void putsNothingIntoMailsThatSomebodyTypedAsALink() {
        registrations.register(
                second,
                Registrant.submission(),
                Registrant.answers("Win at https://evil.example {{link}}", "evil@example.org"),
                true);
        entities.flush();

        send(BODY, List.of(second), "CONFIRMED");

        assertThat(sql.queryForObject(
                        "select body from outbox_message where kind = 'correspondence.message' and recipient like 'evil%'",
                        String.class))
                .startsWith("Hello Win at https evil. example {{link}},");
    }

    /** As the page asks to after it has shown whom it reaches. */
    private MvcTestResult send(String body, List<Long> seminars, String state) {
        String seen = expected(post("/admin/messages/check", body, "", seminars, state));
        return post("/admin/messages", body, seen, seminars, state);
    }

    private static String expected(MvcTestResult page) {
        return element(page, "input[name=expected]").val();
    }

    private static Element element(MvcTestResult page, String selector) {
        try {
            return Jsoup.parse(page.getResponse().getContentAsString()).selectFirst(selector);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult post(
            String path, String body, String expected, List<Long> seminars, String state, String... more) {
        var request = mvc.post()
                .uri(path)
                .with(csrf())
                .with(Staff.with(Right.REGISTRATIONS))
                .param("submission", submission)
                .param("subject", "Bring a cup")
                .param("body", body)
                .param("expected", expected)
                .param("states", state);
        for (long seminar : seminars) {
            request = request.param("seminars", Long.toString(seminar));
        }
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        MvcTestResult result = request.exchange();
        entities.flush();
        return result;
    }

    private List<String> recipients() {
        return sql.queryForList(
                "select recipient from outbox_message where kind = 'correspondence.message' order by recipient",
                String.class);
    }
}
