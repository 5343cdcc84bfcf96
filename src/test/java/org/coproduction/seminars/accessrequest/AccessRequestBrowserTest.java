package org.coproduction.seminars.accessrequest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.PasswordDesk;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An access lead on a phone without JavaScript, and the person who asked. */
class AccessRequestBrowserTest extends BrowserTestBase {

    private static final String LIST = "/admin/access-requests";
    private static final String PASSWORD = "a rather long password";

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    RequestDesk desk;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void ask() {
        passwords.createFirstAccount("Ann Lead", EmailAddress.of("ann@example.org"), PASSWORD);
        long seminarId = office.add(seminar().details());
        registrations.register(
                seminarId,
                Registrant.submission(),
                Registrant.answers("Constantine-Maximilian Placeholder-Longname", "con@example.org"),
                true);
    }

    @Test
    void arrangesSaysSoAndTellsThePerson() {
        use(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 700));
        signIn();
        visit(LIST);

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Constantine-Maximilian"))
                .click();
        fits();
        page.getByLabel("Seen to by").selectOption("Ann Lead");
        press("Save who and when");
        assertThat(page.locator(".banner")).hasText("Saved who sees to it, and by when.");

        press("Save what is arranged");
        assertThat(page.locator("#error-summary")).containsText("Select what can be done");
        page.getByLabel("It is arranged", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.locator("#words").fill("Room 2 is yours all day.");
        press("Save what is arranged");
        assertThat(page.locator(".banner")).containsText("They do not know yet");
        fits();

        page.getByLabel("Send them an email now").check();
        press("Tell them");
        assertThat(page.locator(".banner")).hasText("They are told.");
        visit(LIST);
        assertThat(page.locator("main")).containsText("Nothing matches");
        visit(LIST + "?show=CONFIRMED&mine=true");
        assertThat(page.locator("tbody tr")).hasCount(1);
        fits();

        page.navigate(linkInLastMail());
        assertThat(page.locator("main")).containsText("Room 2 is yours all day.");
        fits();
    }

    @Test
    void isAccessible() {
        use(new NewContextOptions().setViewportSize(320, 700));
        signIn();
        visit(LIST);
        assertThat(accessibilityProblems()).isEmpty();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Constantine-Maximilian"))
                .click();
        page.getByLabel("Part of it is arranged").check();
        page.locator("#words").fill("Room 2 is yours in the morning.");
        press("Save what is arranged");
        assertThat(accessibilityProblems()).isEmpty();
        press("Tell them");
        assertThat(page.locator("#error-summary")).isVisible();
        assertThat(accessibilityProblems()).isEmpty();
    }

    @Test
    void checksAgainOnAPhoneWhatIsArrangedOnceTheSeminarHasChanged() {
        long id = sql.queryForObject("select id from access_request", Long.class);
        desk.answer(id, 0, Outcome.ARRANGED, "Room 2 is yours all day.");
        desk.confirm(id, desk.get(id).version(), Told.PHONE);
        use(new NewContextOptions().setViewportSize(320, 700));
        signIn();

        visit("/admin/seminars/practice");
        page.getByLabel("State", new Page.GetByLabelOptions().setExact(true)).selectOption("MOVED_ONLINE");
        press("Save");
        assertThat(page.locator("main")).containsText("One person has something arranged for this seminar");
        isGood("impact");
        press("Save without an email");
        isGood("seminars");

        visit(LIST);
        assertThat(page.locator("tbody")).containsText("Check again");
        isGood("list");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Constantine-Maximilian"))
                .click();
        assertThat(page.locator("dl.facts")).containsText("Has a place, Online");
        isGood("request");
        press("It still holds");
        assertThat(page.locator(".banner")).hasText("That is noted.");
    }

    private void isGood(String what) {
        fits();
        assertThat(accessibilityProblems()).as(what).isEmpty();
    }

    private String linkInLastMail() {
        String body = sql.queryForObject("select body from outbox_message order by id desc limit 1", String.class);
        return String.valueOf(body)
                .substring(String.valueOf(body).indexOf("/my/"))
                .split("\\s")[0];
    }

    private void press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private void signIn() {
        visit("/login");
        page.locator("#email").fill("ann@example.org");
        page.locator("#password").fill(PASSWORD);
        press("Sign in");
    }

    private void fits() {
        assertThat(page.locator("html").evaluate("page => page.scrollWidth <= 320"))
                .as("width of " + page.url())
                .isEqualTo(true);
    }
}
