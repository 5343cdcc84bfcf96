package org.coproduction.seminars;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.identity.PasswordDesk;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** A seminar from the day on which its registration opens to the day after it, for everybody concerned, without JavaScript. */
class StoryBrowserTest extends BrowserTestBase {

    private static final String PASSWORD = "a rather long password";
    private static final String SEMINAR = "/seminars/practice";
    private static final Pattern WISH = Pattern.compile("/tell-me/[\\w-]+");
    private static final Pattern PRIVATE_LINK = Pattern.compile("/my/[\\w-]+");

    @Autowired
    SeminarOffice office;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    Calendar calendar;

    @Autowired
    TestDatabase database;

    @Autowired
    List<ScheduledTaskHolder> timedJobs;

    @Autowired
    JdbcTemplate sql;

    @BeforeEach
    void announceASeminar() {
        database.clear();
        passwords.createFirstAccount("Ann Organiser", EmailAddress.of("ann@example.org"), PASSWORD);
        office.add(seminar().capacity(1).opensOn(LocalDate.of(2016, 5, 2)).details());
        use(new NewContextOptions().setJavaScriptEnabled(false));
    }

    @Test
    void opensFillsUpWaitsCancelsOffersAcceptsRemindsChecksInAndThanks() {
        signIn();
        addReminder("A reminder before a seminar", "7", "Before the seminar");
        addReminder("A thank-you after a seminar", "1", "After the seminar");
        visit(SEMINAR);
        assertThat(main()).containsText("Registration opens on Monday 2 May 2016");
        asksToBeTold("ash@example.org");

        opensNow();
        aMinutePasses();
        assertThat(newestLetterTo("ash@example.org")).contains(SEMINAR);
        assertThat(sql.queryForList("select * from interest")).isEmpty();
        register("Ash Example", "ash@example.org", "Send my registration");
        assertThat(main()).containsText("You have a place");
        register("Blake Example", "blake@example.org", "Join the waiting list");
        assertThat(main()).containsText("You are on the waiting list");

        visit(privateLinkOf("ash@example.org"));
        follow("Cancel my registration");
        press("Cancel my registration");
        assertThat(main()).containsText("Cancelled");

        visit(privateLinkOf("blake@example.org"));
        press("Take the place");
        assertThat(main()).containsText("Has a place");

        itIs("2016-07-06T08:00:00Z");
        assertThat(lettersTo("ash@example.org")).noneMatch(letter -> letter.contains("this is a reminder"));
        assertThat(newestLetterTo("blake@example.org")).contains("this is a reminder", "Wednesday 13 July 2016");

        itIs("2016-07-13T08:45:00Z");
        visit("/admin/seminars/practice/door");
        press("Check in");
        assertThat(page.locator(".banner")).hasText("Blake Example is here.");

        int toAsh = lettersTo("ash@example.org").size();
        itIs("2016-07-14T08:00:00Z");
        assertThat(newestLetterTo("blake@example.org")).contains("thank you for being part of this seminar");
        assertThat(lettersTo("ash@example.org")).hasSize(toAsh);
    }

    private void asksToBeTold(String email) {
        follow("Tell me when places open");
        page.getByLabel("Email address").fill(email);
        press("Tell me when places open");
        visit(found(WISH, newestLetterTo(email)));
        press("Yes, tell me");
        assertThat(heading()).hasText("You will be told when places open");
    }

    private void opensNow() {
        visit("/admin/seminars/practice");
        page.getByLabel("Registration opens on").fill("");
        press("Save");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("The seminar is saved.");
    }

    private void addReminder(String what, String days, String side) {
        visit("/admin/reminders/rules/new");
        page.getByLabel("What to send").selectOption(what);
        page.getByLabel("How many days").fill(days);
        page.getByLabel(side).check();
        page.getByLabel("At what time").fill("9am");
        press("Save");
        assertThat(page.locator(".banner")).hasText("The reminder is saved, and the plan follows it.");
    }

    private void register(String name, String email, String last) {
        visit(SEMINAR + "/register");
        page.getByLabel("Name you want us to use").fill(name);
        page.getByLabel("Email address").fill(email);
        for (int step = 1; step <= 4; step++) {
            press("Continue");
        }
        page.getByLabel("I agree that you keep these details").check();
        press(last);
    }

    private void itIs(String instant) {
        calendar.now = Instant.parse(instant);
        aMinutePasses();
    }

    /** What is done every minute is done now. */
    private void aMinutePasses() {
        timedJobs.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .forEach(job -> job.getTask().getRunnable().run());
    }

    private String privateLinkOf(String email) {
        return found(PRIVATE_LINK, newestLetterTo(email));
    }

    private static String found(Pattern link, String letter) {
        Matcher matcher = link.matcher(letter);
        assertThat(matcher.find()).as(letter).isTrue();
        return matcher.group();
    }

    private String newestLetterTo(String email) {
        return lettersTo(email).get(0);
    }

    private List<String> lettersTo(String email) {
        return sql.queryForList(
                "select body from outbox_message where recipient = ? order by id desc", String.class, email);
    }

    private void signIn() {
        visit("/login");
        page.getByLabel("Email address").fill("ann@example.org");
        page.getByLabel("Password").fill(PASSWORD);
        press("Sign in");
    }

    private void follow(String link) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    private void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private Locator heading() {
        return main().locator("h1");
    }

    private Locator main() {
        return page.locator("main");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class ItsClock {

        @Bean
        @Primary
        Calendar calendar() {
            return new Calendar();
        }
    }

    /** A clock that stands still until its next day is told. */
    static final class Calendar extends Clock {

        private volatile Instant now = Instant.parse("2016-03-01T09:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
