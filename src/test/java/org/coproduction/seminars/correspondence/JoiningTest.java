package org.coproduction.seminars.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.coproduction.seminars.programme.SeminarExample.seminar;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.Staff;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.mail.MailTemplateDesk;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.mail.StoredTemplate;
import org.coproduction.seminars.programme.ChangeDecision;
import org.coproduction.seminars.programme.PeopleTouchedException;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarExample;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.Call;
import org.coproduction.seminars.registration.CallAbout;
import org.coproduction.seminars.registration.CallDesk;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.registration.RegistrationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever takes part online is told so, and how to join; nobody else is told the link. */
@SiteTest
class JoiningTest {

    private static final String LINK = "https://meet.example.org/room?code=4711";
    private static final String OTHER = "https://meet.example.org/other";
    private static final String NOTES = "Passcode: example";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    ReminderDesk reminders;

    @Autowired
    ReminderClock reminderClock;

    @Autowired
    MessageClock clock;

    @Autowired
    MessageDesk messages;

    @Autowired
    MailTemplateDesk templates;

    @Autowired
    CallDesk calls;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void addSeminar() {
        reminders.rules().forEach(rule -> reminders.delete(rule.id()));
        seminarId = office.add(hybrid().details());
    }

    private static SeminarExample hybrid() {
        return seminar()
                .format(SeminarFormat.BOTH)
                .capacity(2, 2)
                .date(SeminarDate.day(LocalDate.of(2016, 3, 8), LocalTime.of(10, 0), LocalTime.of(16, 0)));
    }

    private static SeminarExample withLink() {
        return hybrid().joining(LINK, NOTES);
    }

    @Test
    void theConfirmationSaysThatTheyNeedNotTravelAndThatTheLinkFollows() {
        register();

        assertThat(mail("registration.state-confirmed", "Olu Online"))
                .contains("Place: Online\nYou take part: online; you need not travel\n", "We send you the link")
                .doesNotContain("Example Hall");
        assertThat(mail("registration.state-confirmed", "Zoe Room"))
                .contains("Place: Example Hall, Leeds\nYou take part: in person\n")
                .doesNotContain("We send you the link", "Online");
        assertThat(entry("registration.state-confirmed", "Olu Online"))
                .contains("LOCATION:Online", "/seminars/practice")
                .doesNotContain("Example Hall");
    }

    @Test
    void theConfirmationHasTheLinkOnceItIsKnown() {
        change(withLink());
        register();

        assertThat(mail("registration.state-confirmed", "Olu Online"))
                .contains("How to join:\n" + LINK + "\n" + NOTES + "\n");
        assertThat(entry("registration.state-confirmed", "Olu Online"))
                .contains("URL:" + LINK, "Join here: " + LINK, "LOCATION:Online");
        assertThat(mail("registration.state-confirmed", "Zoe Room")).doesNotContain("meet.example.org");
        assertThat(entry("registration.state-confirmed", "Zoe Room")).doesNotContain("meet.example.org");
    }

    @Test
    void whoeverWaitsForAPlaceOnlineIsNotToldTheLink() {
        change(withLink());
        register();
        registrations.register(seminarId, Registrant.submission(), Registrant.online("Second Online"), true);
        registrations.register(seminarId, Registrant.submission(), Registrant.online("Wren Waits"), true);

        assertThat(mail("registration.state-waiting", "Wren Waits"))
                .contains("Place: Online", "You take part: not yet. You are on the waiting list (online")
                .doesNotContain("meet.example.org", "How to join");
    }

    @Test
    void theReminderHasTheLinkForThoseOnlineOnly() {
        change(withLink());
        register();
        remind();

        assertThat(mail("correspondence.reminder", "Olu Online")).contains("How to join:\n" + LINK, "Place: Online");
        assertThat(mail("correspondence.reminder", "Zoe Room"))
                .contains("Place: Example Hall, Leeds")
                .doesNotContain("meet.example.org");
    }

    @Test
    void aMessageTellsNobodyHowToJoinWhoHasNoPlaceOnline() {
        change(withLink());
        register();
        registrations.register(seminarId, Registrant.submission(), Registrant.online("Cleo Cancels"), true);
        registrations.register(seminarId, Registrant.submission(), Registrant.online("Oakley Offered"), true);
        registrations.register(seminarId, Registrant.submission(), Registrant.online("Wren Waits"), true);
        entities.flush();
        cancel("Cleo Cancels");

        send(messageToEverybody("{{joining}}", "Join here: {{joining}}, we start at ten."));

        assertThat(people("correspondence.message"))
                .containsExactlyInAnyOrder("Zoe Room", "Olu Online", "Cleo Cancels", "Oakley Offered", "Wren Waits");
        assertThat(sql.queryForList("select state from registration where name = 'Oakley Offered'", String.class))
                .containsExactly("OFFERED");
        assertThat(told("body")).containsExactly("Olu Online");
        assertThat(told("subject")).containsExactly("Olu Online");
    }

    @Test
    void aMessageTellsNobodyHowToJoinASeminarThatIsOff() {
        change(withLink());
        register();
        change(withLink().status(SeminarStatus.POSTPONED));

        send(messageToEverybody("News", "{{joining}}"));

        assertThat(people("correspondence.message")).hasSize(2);
        assertThat(told("body")).isEmpty();
    }

    private Draft messageToEverybody(String subject, String body) {
        Set<RegistrationState> all = EnumSet.allOf(RegistrationState.class);
        return new Draft(new Segment(Set.of(seminarId), all, null, Map.of()), new MailText(subject, body), false);
    }

    private void send(Draft draft) {
        String seen = messages.audience(draft).fingerprint();
        messages.send(Registrant.submission(), draft, seen, "everybody");
        entities.flush();
        clock.tick();
        entities.flush();
    }

    private void cancel(String name) {
        Matcher link = Pattern.compile("/my/[\\w-]{43}").matcher(mail("registration.state-confirmed", name));
        assertThat(link.find()).isTrue();
        assertThat(mvc.post().uri(link.group() + "/cancellation").with(csrf())).hasStatus3xxRedirection();
        entities.flush();
        entities.clear();
    }

    /** Who was sent the link in a message. */
    private List<String> told(String column) {
        return sql.queryForList(
                "select recipient_name from outbox_message where kind = 'correspondence.message' and " + column
                        + " like '%meet.example.org%'",
                String.class);
    }

    @Test
    void everybodyIsOnlineOnceTheSeminarIs() {
        register();
        change(withLink().status(SeminarStatus.MOVED_ONLINE), ChangeDecision.tell(""));
        clock.tick();

        assertThat(mail("correspondence.moved-online", "Zoe Room"))
                .contains("Place: Online", "How to join:\n" + LINK)
                .doesNotContain("Example Hall, Leeds\nYou");
        assertThat(entry("correspondence.moved-online", "Zoe Room")).contains("URL:" + LINK, "METHOD:REQUEST");
    }

    @Test
    void aLinkThatIsSetBeforeTheReminderAsksNothing() {
        register();
        reminders.add(new RuleDetails(null, "correspondence/reminder", 0, LocalTime.of(8, 0)));
        entities.flush();

        change(withLink(), ChangeDecision.OPEN);

        assertThat(office.get("practice").details().joining().link()).isEqualTo(LINK);
    }

    @Test
    void aLinkThatNoReminderWillBringIsOffered() {
        register();

        assertThrows(PeopleTouchedException.class, () -> change(withLink(), ChangeDecision.OPEN));
    }

    @Test
    void aLinkThatIsSetAfterTheReminderIsOfferedToThoseOnlineOnly() {
        register();
        remind();

        PeopleTouchedException touched =
                assertThrows(PeopleTouchedException.class, () -> change(withLink(), ChangeDecision.OPEN));
        assertThat(touched.touched())
                .singleElement()
                .satisfies(one -> assertThat(one.reachable()).isEqualTo(1))
                .satisfies(one -> assertThat(one.sentences())
                        .containsExactly(
                                "One person has a place online. Nobody else is told.",
                                "One calendar entry is brought up to date by the email."));
        change(withLink(), ChangeDecision.tell("We use another program."));
        clock.tick();

        assertThat(people("correspondence.joining")).containsExactly("Olu Online");
        assertThat(sql.queryForObject(
                                "select until_at from outbox_message where kind = 'correspondence.joining'",
                                OffsetDateTime.class)
                        .toInstant())
                .isEqualTo(Instant.parse("2016-03-08T16:00:00Z"));
        assertThat(mail("correspondence.joining", "Olu Online"))
                .contains("How to join:\n" + LINK + "\n" + NOTES, "We use another program.");
        assertThat(entry("correspondence.joining", "Olu Online")).contains("URL:" + LINK, "SEQUENCE:1");
    }

    @Test
    void aLinkThatChangesIsOfferedEvenBeforeTheReminderAsTheOldOneWasInTheConfirmation() {
        change(withLink());
        register();

        assertThrows(PeopleTouchedException.class, () -> change(hybrid().joining(OTHER, ""), ChangeDecision.OPEN));
    }

    @Test
    void whoeverRewroteTheReminderWithoutItIsTold() {
        StoredTemplate reminder = templates.get("correspondence/reminder");
        templates.rewrite(
                reminder.name(),
                reminder.version(),
                new MailText(reminder.text().subject(), reminder.text().body().replace("{{joining}}", "")),
                "Sam");
        String page = "/admin/mail-templates/correspondence/reminder";

        assertThat(mvc.get().uri(page).with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .contains(
                        "This text was rewritten, and there is no {{joining}} in it. Seminar 3 has places online",
                        "Whether the person takes part in person or online");
        change(hybrid().format(SeminarFormat.IN_PERSON));
        assertThat(mvc.get().uri(page).with(Staff.with(Right.REGISTRATIONS)))
                .bodyText()
                .doesNotContain("This text was rewritten");
    }

    @Test
    void theOwnPageHasTheLinkForWhoeverHasAPlaceOnline() {
        change(withLink());
        register();

        assertThat(ownPage("Olu Online"))
                .contains(
                        "href=\"" + LINK.replace("&", "&amp;") + "\"",
                        NOTES,
                        "Tuesday 8 March 2016, 10am to 4pm. Online")
                .doesNotContain("4pm. Example Hall");
        assertThat(ownPage("Zoe Room")).contains("Example Hall, Leeds").doesNotContain("meet.example.org", NOTES);
    }

    @Test
    void theCalendarEntryOfTheOwnPageTellsEachTheirWay() {
        register();
        change(withLink());
        entities.clear();

        assertThat(ownCalendar("Olu Online"))
                .contains("LOCATION:Online", "URL:" + LINK, NOTES)
                .doesNotContain("Example Hall");
        assertThat(ownCalendar("Zoe Room"))
                .contains("LOCATION:Example Hall")
                .doesNotContain("meet.example.org", "Passcode");
        assertThat(ownPage("Zoe Room")).contains("/calendar.ics").doesNotContain("practice.ics");
    }

    @Test
    void whoeverNoMailReachesIsToldByAPersonHowToJoin() {
        change(withLink());
        registrations.register(seminarId, Registrant.submission(), Registrant.onlineWithoutEmail("Pat Phone"), true);
        registrations.register(seminarId, Registrant.submission(), Registrant.withoutEmail("Robin Room"), true);
        entities.flush();
        entities.clear();

        change(hybrid().joining(OTHER, NOTES), ChangeDecision.tell(""));

        assertThat(calls.open())
                .extracting(call -> call.contact().name(), Call::about)
                .containsExactly(tuple("Pat Phone", CallAbout.JOINING));
    }

    @Test
    void whoeverWaitsHasNoEntryYet() {
        change(withLink().capacity(1, 1));
        register();
        registrations.register(seminarId, Registrant.submission(), Registrant.online("Ola Waits"), true);
        Matcher link = Pattern.compile("/my/\\S+").matcher(mail("registration.state-waiting", "Ola Waits"));
        assertThat(link.find()).isTrue();

        assertThat(mvc.get().uri(link.group() + "/calendar.ics")).hasStatus(404);
    }

    /** Without the folds of its long lines. */
    private String ownCalendar(String name) {
        return get(ownAddress(name) + "/calendar.ics").replace("\r\n ", "");
    }

    @Test
    void noPublicPageHasTheLink() {
        change(withLink());
        entities.flush();
        entities.clear();

        for (String path : List.of(
                "/",
                "/seminars",
                "/seminars/practice",
                "/seminars/practice/easy-read",
                "/seminars/practice.ics",
                "/seminars.ics",
                "/search?q=meet.example.org",
                "/search?q=Passcode",
                "/feed.xml",
                "/sitemap.xml",
                "/seminars/practice/register")) {
            assertThat(mvc.get().uri(path)).as(path).bodyText().doesNotContain("meet.example.org/room", NOTES, "4711");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example.org/room",
                "javascript:alert(1)",
                "meet.example.org",
                "https://",
                "https://user:secret@example.org/",
                "https://localhost/room",
                "https://meet.example.org/a b"
            })
    void theFormTakesNoOtherAddressThanASafeOne(String link) {
        assertThat(send(link)).bodyText().contains("Enter the whole link, beginning with https://", ">Passcode<");
        assertThat(office.get("practice").details().joining().isKnown()).isFalse();
    }

    private MvcTestResult send(String link) {
        return mvc.post()
                .uri("/admin/seminars/practice")
                .with(csrf())
                .with(Staff.with(Right.CONTENT))
                .param("version", Long.toString(office.get("practice").version()))
                .param("number", "3")
                .param("title", "Practice")
                .param("slug", "practice")
                .param("summary", "S")
                .param("status", "PUBLISHED")
                .param("format", "BOTH")
                .param("precision", "UNKNOWN")
                .param("joiningLink", link)
                .param("joiningNotes", "Passcode")
                .exchange();
    }

    private void register() {
        registrations.register(seminarId, Registrant.submission(), Registrant.named("Zoe Room"), true);
        registrations.register(seminarId, Registrant.submission(), Registrant.online("Olu Online"), true);
        entities.flush();
    }

    private void remind() {
        reminders.add(new RuleDetails(null, "correspondence/reminder", 7, LocalTime.of(9, 0)));
        reminderClock.tick();
        entities.flush();
    }

    private void change(SeminarExample example) {
        change(example, ChangeDecision.KEEP_QUIET);
    }

    private void change(SeminarExample example, ChangeDecision decision) {
        office.change("practice", office.get("practice").version(), example.details(), decision);
        entities.flush();
    }

    private String mail(String kind, String name) {
        entities.flush();
        return sql.queryForObject(
                "select body from outbox_message where kind = ? and recipient_name = ?", String.class, kind, name);
    }

    /** Without the folds of its long lines. */
    private String entry(String kind, String name) {
        entities.flush();
        return sql.queryForObject(
                        "select calendar from outbox_message where kind = ? and recipient_name = ?",
                        String.class,
                        kind,
                        name)
                .replace("\r\n ", "");
    }

    private List<String> people(String kind) {
        entities.flush();
        return sql.queryForList("select recipient_name from outbox_message where kind = ?", String.class, kind);
    }

    private String ownPage(String name) {
        return get(ownAddress(name));
    }

    private String ownAddress(String name) {
        Matcher link = Pattern.compile("/my/\\S+").matcher(mail("registration.state-confirmed", name));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private String get(String address) {
        try {
            return mvc.get().uri(address).exchange().getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
