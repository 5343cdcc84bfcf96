package org.coproduction.seminars.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.PasswordDesk;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organiser with a phone in one hand and the site on another: who is to be rung, and what they say. */
class CallsBrowserTest extends BrowserTestBase {

    private static final String PASSWORD = "a rather long password";

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    PasswordDesk passwords;

    @BeforeEach
    void offerAPlace() {
        passwords.createFirstAccount("Ann Editor", EmailAddress.of("ann@example.org"), PASSWORD);
        long id = office.add(seminar().capacity(1).details());
        Receipt ash = desk.register(id, Registrant.submission(), Registrant.named("Ash Example"), true);
        desk.register(
                id,
                Registrant.submission(),
                Registrant.withoutEmail("Constantine-Maximilian Placeholder-Longname"),
                true);
        desk.register(id, Registrant.submission(), Registrant.withoutEmail("Robin Sample"), true);
        attendees.cancel(id, ash.reference());
    }

    @Test
    void ringsWhoeverIsOfferedAPlaceAndNotesTheAnswerWithoutJavaScript() {
        signIn(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 700));

        visit("/admin");
        follow("Constantine-Maximilian Placeholder-Longname: A place is offered to them");
        press("They take the place");
        assertThat(page.locator(".banner").innerText()).isEqualTo("They have the place.");
        assertThat(page.locator("main").innerText()).contains("Has a place");

        visit("/admin/attendees/calls");
        assertThat(page.locator("main").innerText()).contains("Everybody has been told.");
    }

    @Test
    void undoesACancellationAndNotesThatSomebodyKnows() {
        signIn(new NewContextOptions().setViewportSize(320, 700));
        visit("/admin/attendees");
        follow("People to ring or write to");
        follow("Constantine-Maximilian Placeholder-Longname");
        follow("They decline the place");
        press("They decline the place");
        assertThat(page.locator("main").innerText()).contains("Offer declined");

        visit("/admin/attendees/calls");
        assertThat(page.locator("main").innerText()).contains("Robin Sample").doesNotContain("Constantine");
        assertThat(accessibilityProblems()).isEmpty();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("They know"))
                .click();
        assertThat(page.locator("main").innerText()).contains("Everybody has been told.");

        visit("/admin/seminars/practice/attendees");
        follow("Robin Sample");
        String robin = page.url();
        press("They take the place");
        follow("Cancel this registration");
        press("Cancel this registration");
        page.navigate(robin);
        follow("Give them a place now");
        page.getByLabel("Reason").fill("Rang: the cancellation was a mistake");
        press("Give them a place now");
        assertThat(page.locator("main").innerText()).contains("Has a place", "Rang: the cancellation was a mistake");
    }

    private void follow(String words) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(words))
                .first()
                .click();
    }

    private void press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private void signIn(NewContextOptions options) {
        use(options);
        visit("/login");
        page.locator("#email").fill("ann@example.org");
        page.locator("#password").fill(PASSWORD);
        press("Sign in");
    }
}
