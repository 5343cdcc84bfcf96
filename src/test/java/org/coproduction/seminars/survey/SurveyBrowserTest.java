package org.coproduction.seminars.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.identity.PasswordDesk;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.coproduction.seminars.registration.RegistrationState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the first question to the results, on a small screen, with and without JavaScript. */
class SurveyBrowserTest extends BrowserTestBase {

    private static final String PASSWORD = "a rather long password";
    private static final String ADMIN = "/admin/seminars/practice/survey";

    @Autowired
    SeminarOffice seminarOffice;

    @Autowired
    RegistrationDesk registrations;

    @Autowired
    Correspondents people;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    SurveyOffice office;

    @Autowired
    SurveyDesk desk;

    @Autowired
    SurveyInvitations invitations;

    @Autowired
    JdbcTemplate sql;

    private long seminarId;

    @BeforeEach
    void registerPeople() {
        passwords.createFirstAccount("Ann Editor", EmailAddress.of("ann@example.org"), PASSWORD);
        seminarId = seminarOffice.add(seminar().details());
        for (String name : List.of("Ash A", "Blake B", "Cleo C", "Dee D", "Eden E", "Finn F")) {
            registrations.register(seminarId, Registrant.submission(), Registrant.named(name), true);
        }
        sql.update("update seminar set held_on = date '2016-02-29'");
    }

    @Test
    void asksAnswersAndReadsWithoutJavaScript() {
        signIn(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640));

        visit("/admin/seminars/practice/attendees");
        page.getByText("Ask people afterwards how it was").click();
        press("Begin a survey");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Add a question"))
                .click();
        page.locator("#label").fill("Tea or coffee?");
        page.getByLabel("One of several choices").check();
        page.locator("#options").fill("Tea\nCoffee");
        press("Save");
        page.locator("#opensOn").fill("1 March 2016");
        press("Save");
        assertThat(page.locator("main").innerText()).contains("Tea or coffee?", "Tea · Coffee");
        List<String> links = links();

        visit(links.get(0));
        press("Send my answers");
        assertThat(page.locator("#error-summary").innerText()).contains("Answer at least one question");
        answer("Very good", "More breaks, please");
        assertThat(heading()).isEqualTo("Thank you for your answers");
        links.stream().skip(1).forEach(link -> {
            visit(link);
            answer("Good", "Words");
        });
        visit(ADMIN + "/results");
        assertThat(page.locator("main").innerText())
                .contains("6 people have answered the survey.", "No answers are shown yet.")
                .doesNotContain("More breaks, please");
        sql.update("update survey set opens_on = date '2016-02-01', closes_on = date '2016-02-29'");
        visit(ADMIN + "/results");

        assertThat(page.locator("main").innerText())
                .contains("6 people have answered the survey.", "More breaks, please", "83 %");
    }

    @Test
    void everyPageCanBeUsedByEverybody() {
        signIn(new NewContextOptions().setViewportSize(320, 640));

        visit(ADMIN);
        isGood();
        press("Begin a survey");
        isGood();
        sql.update("update survey set opens_on = date '2016-03-01'");
        visit(ADMIN + "/questions/new");
        press("Save");
        isGood();
        visit(ADMIN + "/removal");
        isGood();
        visit(ADMIN + "/results");
        isGood();
        List<String> links = links();
        visit(links.get(0));
        isGood();
        press("Send my answers");
        isGood();
        answer("Very good", "Constantinople".repeat(20) + "\nand a second line");
        isGood();
        links.stream().skip(1).forEach(this::answerQuickly);
        visit(ADMIN);
        isGood();
        visit(ADMIN + "/results");
        isGood();
        sql.update("update survey set closes_on = date '2016-02-29', opens_on = date '2016-02-01'");
        visit(ADMIN + "/results");
        isGood();
        sql.update("update survey set closes_on = date '2016-02-28', opens_on = date '2016-02-01'");
        visit("/survey/nothing");
        isGood();
    }

    @Test
    void pagesThatGiveAnswersBackCanBeUsedByEverybody() {
        signIn(new NewContextOptions().setViewportSize(320, 640));
        visit(ADMIN);
        press("Begin a survey");
        visit(links().get(0));
        page.getByLabel("What was most useful to you?").fill("Constantinople".repeat(20));
        office.removeQuestion(
                seminarId,
                office.find(seminarId).orElseThrow().questions().get(4).id());
        press("Send my answers");
        isGood();
        page.getByLabel("What would you change?").fill("Constantinople".repeat(20));
        sql.update("update survey set closes_on = date '2016-02-29', opens_on = date '2016-02-01'");
        press("Send my answers");
        isGood();
    }

    @Test
    void nothingIsLostWhenTheSurveyChangesOrClosesWhileSomebodyWrites() {
        signIn(new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(320, 640));
        visit(ADMIN);
        press("Begin a survey");
        visit(links().get(0));
        long useful = office.find(seminarId).orElseThrow().questions().get(4).id();
        page.getByLabel("What was most useful to you?").fill("All of it");

        office.removeQuestion(seminarId, useful);
        answer("Very good", "More breaks, please");
        assertThat(page.locator("#error-summary").innerText()).contains("the questions were changed while you were");
        assertThat(page.getByLabel("What you wrote").inputValue()).isEqualTo("All of it");
        assertThat(page.getByLabel("What would you change?").inputValue()).isEqualTo("More breaks, please");

        sql.update("update survey set closes_on = date '2016-02-29', opens_on = date '2016-02-01'");
        press("Send my answers");
        assertThat(heading()).isEqualTo("The survey has closed");
        assertThat(page.getByLabel("What you wrote").inputValue())
                .contains("Very good", "More breaks, please", "All of it");
    }

    private void answerQuickly(String link) {
        List<StoredQuestion> questions = office.find(seminarId).orElseThrow().questions();
        desk.answer(
                SecretToken.of(link.replace("/survey/", "")),
                new SurveyReply(
                        Map.of(
                                questions.get(0).id(), "1",
                                questions.get(1).id(), "0",
                                questions.get(5).id(), "A longer talk"),
                        Map.of()));
    }

    /** Those of the mails, made open first. */
    private List<String> links() {
        sql.update("update survey set opens_on = date '2016-03-01'");
        return people.at(List.of(seminarId), List.of(RegistrationState.CONFIRMED)).stream()
                .map((Correspondent person) -> invitations.pathFor(person).orElseThrow())
                .toList();
    }

    private void answer(String option, String words) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("How was the seminar for you, all in all?"))
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        page.getByLabel("What would you change?").fill(words);
        press("Send my answers");
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

    private void isGood() {
        assertThat(accessibilityProblems()).as(page.url()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isLessThanOrEqualTo(320);
    }
}
