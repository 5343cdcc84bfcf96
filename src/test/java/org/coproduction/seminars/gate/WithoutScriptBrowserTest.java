package org.coproduction.seminars.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.identity.PasswordDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Everything that people come to the site for works without JavaScript; registering is in {@code JourneysBrowserTest}. */
class WithoutScriptBrowserTest extends BrowserTestBase {

    private static final String SEMINAR = "/seminars/mental-health-practice";

    @Autowired
    ApplicationContext site;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void switchScriptsOff() {
        Worlds.beside(site).get(1).prepare();
        use(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640));
    }

    @Test
    void visitorAppliesForABursaryAndWithdraws() {
        visit(SEMINAR + "/bursary");
        page.locator("input[name=group]").first().check();
        fill("Name you want us to use", "Robin Sample");
        fill("Email address", "robin.sample@example.org");
        fill("What would the bursary pay for?", "A train ticket");
        page.getByLabel("I agree that you keep these details").check();
        press("Send my application");
        assertThat(heading()).isEqualTo("We have your application");

        visit(newestPrivateLink());
        assertThat(page.locator("main").innerText()).contains("A train ticket");
        follow("Withdraw");
        press("Withdraw my application");

        assertThat(page.locator("main").innerText()).contains("Withdrawn");
    }

    @Test
    void visitorCommentsAndSomebodyPublishesIt() {
        visit("/blog/after-seminar-2");
        follow("Write a comment");
        fill("Your name", "Robin");
        fill("Your comment", "I was there, and I agree.");
        press("Send comment");
        assertThat(heading()).isEqualTo("Thank you for your comment");

        signIn();
        visit("/admin/comments");
        press("Publish the comment by Robin");

        visit("/blog/after-seminar-2");
        assertThat(page.locator("main").innerText()).contains("I was there, and I agree.");
    }

    @Test
    void editorWritesLooksAndPublishes() {
        signIn();
        visit("/admin/posts/new");
        fill("Title", "What we heard");
        fill("Summary", "Five voices from the day.");
        fill("Text", "It was **good** to listen.");
        page.getByLabel("Draft").check();
        press("Save");
        visit("/blog/what-we-heard");
        assertThat(heading()).isNotEqualTo("What we heard");

        visit("/admin/posts");
        follow("What we heard");
        follow("Preview");
        assertThat(heading()).isEqualTo("What we heard");
        assertThat(page.locator("main strong").innerText()).isEqualTo("good");
        page.goBack();
        page.getByLabel("Published").check();
        press("Save");

        visit("/blog/what-we-heard");
        assertThat(heading()).isEqualTo("What we heard");
    }

    @Test
    void organiserTakesTheListAway() throws IOException {
        signIn();
        visit("/admin/attendees");
        visit("/admin" + SEMINAR + "/attendees");

        page.getByLabel("What you need the list for").fill("Keep it");
        byte[] list = Files.readAllBytes(
                page.waitForDownload(() -> press("Download as CSV")).path());

        assertThat(new String(list, UTF_8)).contains("ash.example@example.org");
    }

    private void signIn() {
        passwords.openFirstAccount().ifPresent(link -> Team.signUp(passwords));
        visit("/login");
        fill("Email address", Team.ADDRESS);
        fill("Password", Team.PASSWORD);
        press("Sign in");
    }

    private String newestPrivateLink() {
        String mail = sql.queryForObject(
                "select body from outbox_message where body like '%/my/%' order by id desc fetch first row only",
                String.class);
        return mail.replaceFirst("(?s).*(/my/\\S+).*", "$1");
    }

    private void fill(String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private void follow(String link) {
        page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private String heading() {
        return page.locator("h1").innerText();
    }
}
