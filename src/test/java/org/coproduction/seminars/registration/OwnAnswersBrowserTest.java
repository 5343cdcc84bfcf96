package org.coproduction.seminars.registration;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody who takes part online changes their answers on a phone, with and without JavaScript; the room is full. */
class OwnAnswersBrowserTest extends BrowserTestBase {

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    JdbcTemplate sql;

    private String mine = "";

    @BeforeEach
    void register() {
        long seminarId =
                office.add(seminar().format(SeminarFormat.BOTH).capacity(1, 5).details());
        desk.register(seminarId, Registrant.submission(), Registrant.named("Blake Example"), true);
        desk.register(
                seminarId,
                Registrant.submission(),
                Registrant.online("Constantine-Maximilian Placeholder-Longname"),
                true);
        String body = sql.queryForObject("select body from outbox_message order by id desc limit 1", String.class);
        mine = String.valueOf(body)
                .substring(String.valueOf(body).indexOf("/my/"))
                .split("\\s")[0];
    }

    @Test
    void changesAnswersAndWaitsForTheOtherKindWithoutJavaScript() {
        use(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 700));
        visit(mine);
        fits();
        assertThat(page.locator("main")).containsText("You can change your answers until Wednesday 6 July 2016");
        change("About you");
        page.locator("#name").fill("");
        page.locator("#phone").fill("0113 496 0000");
        press("Save");
        assertThat(page.locator("#error-summary")).containsText("Enter the name you want us to use");
        assertThat(page.locator("#phone")).hasValue("0113 496 0000");
        fits();
        page.locator("#name").fill("Con");
        press("Save");
        assertThat(page.locator(".banner")).containsText("Your changes are saved");
        assertThat(page.locator("main")).containsText("0113 496 0000");

        change("Taking part");
        page.getByLabel("In person").check();
        press("Save");
        assertThat(page.locator("main")).containsText("You keep the place you have: nothing is saved yet");
        fits();
        page.getByLabel("and wait for the other kind as well").check();
        press("Save");
        assertThat(page.locator("main")).containsText("You are number 1 on the list for the other kind of place");
        fits();

        page.locator("text=Read or print everything").click();
        assertThat(page.locator("h1")).hasText("What we hold about you");
        fits();
    }

    @Test
    void isAccessible() {
        use(new NewContextOptions().setViewportSize(320, 700));
        visit(mine);
        assertThat(accessibilityProblems()).isEmpty();
        for (String step : List.of("About you", "Taking part", "What you need", "A little more")) {
            visit(mine);
            change(step);
            assertThat(accessibilityProblems()).as(step).isEmpty();
            fits();
        }
        visit(mine + "/answers/taking-part");
        page.getByLabel("In person").check();
        press("Save");
        assertThat(page.locator("#instead")).isVisible();
        assertThat(accessibilityProblems()).isEmpty();
        for (String path : List.of("/my-data", "/agreement/withdrawal")) {
            visit(mine + path);
            assertThat(accessibilityProblems()).as(path).isEmpty();
            fits();
        }
    }

    private void change(String step) {
        page.locator("a[href*='/answers/']", new Page.LocatorOptions().setHasText("Change: " + step))
                .click();
    }

    private void press(String words) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .click();
    }

    private void fits() {
        assertThat(page.locator("html").evaluate("page => page.scrollWidth <= 320"))
                .as("width of " + page.url())
                .isEqualTo(true);
    }
}
