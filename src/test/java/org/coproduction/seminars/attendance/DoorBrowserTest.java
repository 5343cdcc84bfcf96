package org.coproduction.seminars.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.PasswordDesk;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A helper at the door with a phone, with and without JavaScript, with and without a network. */
class DoorBrowserTest extends BrowserTestBase {

    private static final String PASSWORD = "a rather long password";
    private static final String DOOR = "/admin/seminars/practice/door";

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    GuestList list;

    private long seminarId;

    @BeforeEach
    void registerPeople() {
        passwords.createFirstAccount("Ann Editor", EmailAddress.of("ann@example.org"), PASSWORD);
        seminarId = office.add(seminar().capacity(3).details());
        for (String name : List.of("Zoe Example", "Ash Example", "Constantine-Maximilian Placeholder-Longname")) {
            registrations.register(
                    seminarId,
                    Registrant.submission(),
                    Registrant.answers(name, name.hashCode() + "@example.org"),
                    true);
        }
    }

    @Test
    void checksInUndoesAndLetsAWalkInInWithoutJavaScript() {
        signIn(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 700));

        visit(DOOR);
        button("Ash Example", "Check in").click();
        assertThat(page.locator(".banner")).hasText("Ash Example is here.");
        assertThat(row("Ash Example")).containsText(", noted by Ann Editor");
        button("Ash Example", "Undo").click();
        assertThat(page.locator("#door-counts")).containsText("0 of 3 people with a place are here");

        page.locator("#name").fill("Robin Walker");
        press("Let them in");
        assertThat(page.locator("main")).containsText("The room is full");
        page.getByLabel("I have looked at the room, and there is space").check();
        press("Let them in");
        assertThat(page.locator(".banner")).hasText("Robin Walker is here as a walk-in.");
        assertThat(page.locator("#door-counts")).containsText("One walk-in");
    }

    @Test
    void whatIsPressedWithoutANetworkWaitsAndIsSentOnceItIsBack() {
        signIn(new NewContextOptions().setViewportSize(320, 700));
        visit(DOOR);

        page.context().setOffline(true);
        button("Ash Example", "Check in").click();
        button("Zoe Example", "Check in").click();
        button("Zoe Example", "Undo").click();
        assertThat(row("Ash Example").locator(".door__waiting")).isVisible();
        assertThat(page.locator("#door-offline")).isVisible();
        assertThat(here()).isZero();
        page.locator("#name").fill("Robin Walker");
        press("Let them in");
        assertThat(page.locator("#walk-in-offline")).isVisible();

        page.context().setOffline(false);
        assertThat(row("Ash Example")).containsText(", noted by Ann Editor");
        assertThat(page.locator(".door__waiting:visible")).hasCount(0);
        assertThat(page.locator("#door-offline")).isHidden();
        assertThat(page.locator("#door-counts")).containsText("1 of 3 people with a place are here");
        assertThat(here()).isOne();
        assertThat(page.locator("#name")).hasValue("Robin Walker");
    }

    @Test
    void findsWhileTypingOnAPhone() {
        signIn(new NewContextOptions().setViewportSize(320, 700));
        isGood("/admin/door");
        isGood(DOOR);
        button("Ash Example", "Check in").click();
        assertThat(row("Ash Example")).containsText("Here since");
        assertThat(accessibilityProblems()).isEmpty();

        page.locator("#q").fill("zoe");
        assertThat(row("Zoe Example")).isVisible();
        assertThat(row("Ash Example")).isHidden();
        page.locator("#q").fill("nobody at all");
        assertThat(page.locator("#door-none")).isVisible();
    }

    private long here() {
        return list.guests(seminarId).stream()
                .filter(guest -> guest.arrival() != null)
                .count();
    }

    private Locator row(String name) {
        return page.locator(".door__row").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator button(String name, String words) {
        return row(name).locator("button:visible", new Locator.LocatorOptions().setHasText(words));
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

    private void isGood(String path) {
        assertThat(visit(path)).as(path).isEqualTo(200);
        assertThat(accessibilityProblems()).as(page.url()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(320);
    }
}
