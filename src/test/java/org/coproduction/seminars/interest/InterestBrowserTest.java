package org.coproduction.seminars.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody on a small screen without JavaScript, from the seminar’s page to the news. */
class InterestBrowserTest extends BrowserTestBase {

    @Autowired
    SeminarOffice office;

    @Autowired
    InterestClock clock;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void announce() {
        office.add(seminar().opensOn(LocalDate.of(2016, 5, 3)).details());
    }

    @Test
    void asksConfirmsAndIsToldWithoutJavaScript() {
        use(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640));

        visit("/seminars/practice");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tell me when places open"))
                .click();
        page.getByLabel("Email address").fill("zoe");
        press("Tell me when places open");
        assertThat(page.locator("#error-summary").innerText()).contains("Enter an email address");
        page.getByLabel("Email address").fill("zoe@example.org");
        press("Tell me when places open");
        assertThat(heading()).isEqualTo("Look into your inbox");
        String link = linkInMail();
        visit(link);
        press("Yes, tell me");
        assertThat(heading()).isEqualTo("You will be told when places open");
        sql.update("update seminar set registration_opens_on = null");
        clock.tick();

        assertThat(sql.queryForList(
                        "select recipient from outbox_message where kind = 'interest.opened'", String.class))
                .containsExactly("zoe@example.org");
        assertThat(visit(link)).isEqualTo(404);
        assertThat(heading()).isEqualTo("This link has been used up");
    }

    @Test
    void everyPageCanBeUsedByEverybody() {
        use(new NewContextOptions().setViewportSize(320, 640));

        visit("/seminars/practice");
        isGood();
        visit("/seminars/practice/tell-me");
        isGood();
        press("Tell me when places open");
        isGood();
        page.getByLabel("Email address").fill("zoe@example.org");
        press("Tell me when places open");
        isGood();
        visit(linkInMail());
        isGood();
        press("Yes, tell me");
        isGood();
        press("No, do not tell me");
        isGood();
        page.goBack();
        page.reload();
        assertThat(heading()).isEqualTo("This link has been used up");
        isGood();
        sql.update("update seminar set registration_opens_on = null");
        visit("/seminars/practice/tell-me");
        assertThat(heading()).isEqualTo("There is nothing to wait for");
        isGood();
    }

    private String linkInMail() {
        Matcher link = Pattern.compile("/tell-me/[\\w-]{43}")
                .matcher(sql.queryForObject(
                        "select body from outbox_message where kind = 'interest.confirm'", String.class));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }

    private String heading() {
        return page.locator("main h1").innerText();
    }

    private void isGood() {
        assertThat(accessibilityProblems()).as(page.url()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(320);
    }
}
