package org.coproduction.seminars.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalTime;
import java.util.List;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.PasswordDesk;
import org.coproduction.seminars.mail.MailTroubles;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An organiser on a small screen, with and without JavaScript; every page on the way can be used by everybody. */
class CorrespondenceBrowserTest extends BrowserTestBase {

    private static final String PASSWORD = "a rather long password";

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    MailTroubles troubles;

    @Autowired
    ReminderDesk reminders;

    @Autowired
    MessageClock clock;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void registerPeople() {
        passwords.createFirstAccount("Ann Editor", EmailAddress.of("ann@example.org"), PASSWORD);
        seminarId = office.add(seminar().details());
        for (String name : List.of("Zoe Example", "Ash Example", "Constantine-Maximilian Placeholder-Longname")) {
            registrations.register(
                    seminarId,
                    Registrant.submission(),
                    Registrant.answers(name, name.hashCode() + "@example.org"),
                    true);
        }
    }

    @Test
    void movesASeminarAndTellsPeopleWithoutJavaScript() {
        signIn(new NewContextOptions().setJavaScriptEnabled(false));

        visit("/admin/seminars/practice");
        page.locator("#date").fill("20 July 2016");
        press("Save");
        assertThat(heading()).isEqualTo("Before you save: this touches people");
        press("Back to the form");
        assertThat(page.locator("#date").inputValue()).isEqualTo("20 July 2016");
        press("Save");
        page.locator("#message").fill("The hall is being repaired.");
        press("Save and tell 3 people by email");

        assertThat(page.locator("main").innerText()).contains("the emails are being written");
        clock.tick();
        assertThat(sql.queryForList(
                        "select body from outbox_message where kind = 'correspondence.changed'", String.class))
                .hasSize(3)
                .allSatisfy(body -> assertThat(body).contains("The hall is being repaired.", "Wednesday 20 July 2016"));
    }

    @Test
    void writesAMessageWithoutJavaScript() {
        signIn(new NewContextOptions().setJavaScriptEnabled(false));

        visit("/admin/messages");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Write a message"))
                .click();
        press("Look whom it reaches");
        assertThat(page.locator("#error-summary").innerText()).contains("Choose at least one seminar");
        page.getByLabel("Seminar 3: Practice and power").check();
        press("Look whom it reaches");
        assertThat(heading()).isEqualTo("Before you send it");
        page.locator("#shown").selectOption("Zoe Example");
        press("Show");
        assertThat(page.locator("pre.letter").innerText()).contains("Hello Zoe Example,");
        press("Send to 3 people");

        assertThat(page.locator("main").innerText()).contains("All 3 emails are in the outbox, or sent.");
    }

    @Test
    void everyPageCanBeUsedByEverybody() {
        signIn(new NewContextOptions().setViewportSize(320, 640));
        reminders.add(new RuleDetails(null, "correspondence/reminder", 7, LocalTime.of(9, 0)));
        long rule = reminders.rules().get(0).id();

        isGood("/admin/reminders");
        isGood("/admin/reminders/rules/" + rule);
        isGood("/admin/mail-templates");
        isGood("/admin/mail-templates/registration/state-confirmed");
        isGood("/admin/outbox");
        isGood("/admin/messages");
        isGood("/admin/messages/new");
        troubles.noteFailing(EmailAddress.of("Zoe Example".hashCode() + "@example.org"), "Ann");
        page.getByLabel("Seminar 3: Practice and power").check();
        press("Look whom it reaches");
        isGood();
        press("Send to 2 people");
        isGood();
        isGood("/admin/seminars/practice/attendees");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zoe Example"))
                .click();
        isGood();
        visit("/admin/seminars/practice");
        page.locator("#date").fill("20 July 2016");
        press("Save");
        isGood();
    }

    private void signIn(NewContextOptions options) {
        use(options);
        visit("/login");
        page.getByLabel("Email address").fill("ann@example.org");
        page.getByLabel("Password").fill(PASSWORD);
        press("Sign in");
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private String heading() {
        return page.locator("main h1").innerText();
    }

    private void isGood(String path) {
        assertThat(visit(path)).as(path).isEqualTo(200);
        isGood();
    }

    private void isGood() {
        assertThat(accessibilityProblems()).as(page.url()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(320);
    }
}
