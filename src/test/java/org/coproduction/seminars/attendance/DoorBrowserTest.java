package org.coproduction.seminars.attendance;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.PasswordDesk;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.AttendeeDesk;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A helper at the door with a phone, with and without JavaScript, with and without a network. */
class DoorBrowserTest extends BrowserTestBase {

    private static final String PASSWORD = "a rather long password";
    private static final String DOOR = "/admin/seminars/practice/door";

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    GuestList list;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void registerPeople() {
        passwords.createFirstAccount("Ann Editor", EmailAddress.of("ann@example.org"), PASSWORD);
        seminarId =
                office.add(seminar().format(SeminarFormat.BOTH).capacity(3, 5).details());
        registrations.register(seminarId, Registrant.submission(), Registrant.online("Olu Online"), true);
        for (String name : List.of("Zoe Example", "Ash Example", "Constantine-Maximilian Placeholder-Longname")) {
            registrations.register(
                    seminarId,
                    Registrant.submission(),
                    Registrant.answers(name, name.hashCode() + "@example.org"),
                    true);
        }
        sql.update("update seminar set held_on = date '2016-03-01'");
    }

    @Test
    void asksOnAnyOtherDayBeforeSomebodyIsNoted() {
        sql.update("update seminar set held_on = date '2016-03-02'");
        signIn(new NewContextOptions().setViewportSize(320, 700));

        visit(DOOR);
        assertThat(page.locator("main")).containsText("This seminar is on Wednesday 2 March 2016.");
        button("Ash Example", "Check in").click();
        assertThat(page.locator("#door-asides")).containsText("Mark Ash Example as having come all the same?");
        assertThat(row("Ash Example")).not().containsText("Here since");
        press("Do not mark");
        button("Zoe Example", "Check in").click();
        press("Mark as here all the same");
        assertThat(row("Zoe Example")).containsText(", noted by Ann Editor");
        assertThat(page.locator("#door-counts")).containsText("1 of 3 people with a place are here");
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
        assertThat(row("Robin Walker").locator(".door__waiting")).isVisible();
        assertThat(page.locator("#name")).hasValue("");
        assertThat(list.walkIns(seminarId)).isEmpty();

        page.context().setOffline(false);
        assertThat(row("Robin Walker")).containsText(", noted by Ann Editor");
        assertThat(row("Ash Example")).containsText(", noted by Ann Editor");
        assertThat(page.locator(".door__waiting:visible")).hasCount(0);
        assertThat(page.locator("#door-offline")).isHidden();
        assertThat(page.locator("#door-counts")).containsText("1 of 3 people with a place are here");
        assertThat(page.locator("#door-counts")).containsText("One walk-in");
        assertThat(page.locator("#door-counts")).containsText("The room is over by 1.");
        assertThat(here()).isOne();

        button("Robin Walker", "Remove").click();
        assertThat(page.locator("#door-counts")).containsText("No walk-ins");
    }

    @Test
    void aPressThatIsRefusedIsSetAsideWithANoteAndTheRestGoesOn() {
        signIn(new NewContextOptions().setViewportSize(320, 700));
        visit(DOOR);
        page.route("**/door/notes", route -> {
            if (route.request().postData().contains(reference("Ash Example"))) {
                route.fulfill(new Route.FulfillOptions().setStatus(400));
            } else {
                route.resume();
            }
        });

        button("Ash Example", "Check in").click();
        button("Zoe Example", "Check in").click();

        assertThat(row("Zoe Example")).containsText(", noted by Ann Editor");
        assertThat(page.locator("#door-asides")).containsText("Ash Example: the site did not take what you pressed.");
        assertThat(button("Ash Example", "Check in")).isVisible();
        assertThat(accessibilityProblems()).isEmpty();
        visit(DOOR);
        assertThat(page.locator("#door-asides")).containsText("Ash Example");
        press("I have seen it");
        assertThat(page.locator("#door-asides")).hasText("");
        visit(DOOR);
        assertThat(page.locator("#door-asides")).hasText("");
    }

    @Test
    void aSiteThatIsBusyIsAskedAgain() {
        signIn(new NewContextOptions().setViewportSize(320, 700));
        visit(DOOR);
        page.route(
                "**/door/notes",
                route -> route.fulfill(new Route.FulfillOptions().setStatus(503)),
                new Page.RouteOptions().setTimes(1));

        button("Ash Example", "Check in").click();

        assertThat(page.locator("#door-busy")).isVisible();
        assertThat(row("Ash Example")).containsText(", noted by Ann Editor");
        assertThat(page.locator("#door-busy")).isHidden();
    }

    @Test
    void aWalkInWhoseAnswerIsLostIsCountedOnce() {
        attendees.cancel(seminarId, reference("Zoe Example"));
        signIn(new NewContextOptions().setViewportSize(320, 700));
        visit(DOOR);
        page.route(
                "**/walk-ins/notes",
                route -> {
                    route.fetch();
                    route.abort();
                },
                new Page.RouteOptions().setTimes(1));

        page.locator("#name").fill("Robin Walker");
        press("Let them in");

        assertThat(row("Robin Walker")).containsText(", noted by Ann Editor");
        assertThat(page.locator("#door-counts")).containsText("One walk-in");
    }

    /** The answer is lost, and the page loaded again before the press is sent once more. */
    @Test
    void aWalkInWhoWaitedWhileThePageWasLoadedAgainStandsThereOnce() {
        attendees.cancel(seminarId, reference("Zoe Example"));
        signIn(new NewContextOptions().setViewportSize(320, 700));
        visit(DOOR);
        page.route("**/walk-ins/notes", route -> {
            route.fetch();
            route.abort();
        });
        page.locator("#name").fill("Robin Walker");
        press("Let them in");
        assertThat(page.locator("#door-offline")).isVisible();
        page.unroute("**/walk-ins/notes");

        visit(DOOR);

        assertThat(page.locator("#door-answer")).hasText("Robin Walker is here as a walk-in.");
        assertThat(row("Robin Walker")).hasCount(1);
        assertThat(row("Robin Walker").locator(".door__waiting:visible")).hasCount(0);
        button("Robin Walker", "Remove").click();
        assertThat(page.locator("#door-counts")).containsText("No walk-ins");
    }

    @Test
    void nothingThatLeavesThePageIsSentWithoutANetwork() {
        attendees.cancel(seminarId, reference("Zoe Example"));
        signIn(new NewContextOptions().setViewportSize(320, 700));
        visit(DOOR);
        page.locator("#name").fill("Robin Walker");
        press("Let them in");
        assertThat(row("Robin Walker")).containsText(", noted by Ann Editor");

        page.context().setOffline(true);
        page.locator("#q").fill("ash");
        page.locator("#q").press("Enter");
        assertThat(page.locator("#door-answer")).containsText("This needs the network.");
        button("Robin Walker", "Remove").click();
        press("Let them in");
        button("Ash Example", "Check in").click();
        assertThat(row("Ash Example").locator(".door__waiting")).isVisible();
        assertThat(row("Robin Walker")).isVisible();

        page.context().setOffline(false);
        assertThat(row("Ash Example")).containsText(", noted by Ann Editor");
        page.locator("#q").press("Enter");
        page.waitForURL("**/door?q=ash");
    }

    @Test
    void whatIsPressedWhileSignedOutIsSentAfterSigningInAgain() {
        signIn(new NewContextOptions().setViewportSize(320, 700));
        visit(DOOR);
        page.context().clearCookies();

        button("Ash Example", "Check in").click();
        assertThat(page.locator("#door-refused")).isVisible();
        Page door = page;
        page = door.context().newPage();
        signInHere();
        page = door;

        assertThat(row("Ash Example"))
                .containsText(", noted by Ann Editor", new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
        assertThat(page.locator("#door-refused")).isHidden();
        assertThat(page.locator("#door-asides")).hasText("");
    }

    @Test
    void letsSomebodyInWhoHasRegisteredOnlineAndAsksFirstWhenTheRoomIsFull() {
        signIn(new NewContextOptions().setViewportSize(320, 700));
        isGood(DOOR + "?q=olu");

        button("Olu Online", "Let in").click();
        assertThat(page.locator("#door-asides")).containsText("The room is full");
        assertThat(accessibilityProblems()).isEmpty();
        press("Do not let in");
        assertThat(page.locator("#door-asides")).hasText("");
        assertThat(here()).isZero();

        button("Olu Online", "Let in").click();
        press("Let in all the same");
        assertThat(row("Olu Online")).containsText(", noted by Ann Editor");
        assertThat(page.locator("#door-counts")).containsText("The room is over by 1.");
        visit(DOOR);
        button("Olu Online", "Undo").click();
        assertThat(page.locator("#door-counts")).not().containsText("over by");
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
        page.locator("#q").fill("zoë");
        assertThat(row("Zoe Example")).isVisible();
        page.locator("#q").fill("nobody at all");
        assertThat(page.locator("#door-none")).isVisible();
    }

    @Test
    void saysThatTheServerHasNotLookedYetForWhatIsTypedAfterASearch() {
        signIn(new NewContextOptions().setViewportSize(320, 700));
        visit(DOOR + "?q=ash");

        page.locator("#q").fill("zoe");
        assertThat(page.locator("#door-none")).containsText("Press “Search” to look through everybody");
        page.locator("#q").press("Enter");
        assertThat(row("Zoe Example")).isVisible();
        visit(DOOR + "?q=nobody+at+all");
        assertThat(page.locator("#door-none")).containsText("Nobody who has registered matches.");
        page.locator("#q").fill("nobody at all ");
        page.locator("#q").fill("nobody at all");
        assertThat(page.locator("#door-none")).containsText("Nobody who has registered matches.");
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

    private String reference(String name) {
        return list.guests(seminarId).stream()
                .filter(guest -> guest.name().equals(name))
                .findFirst()
                .orElseThrow()
                .reference();
    }

    private void signIn(NewContextOptions options) {
        use(options);
        signInHere();
    }

    private void signInHere() {
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
