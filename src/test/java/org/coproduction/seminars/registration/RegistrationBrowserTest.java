package org.coproduction.seminars.registration;

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
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.programme.SeminarOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Registering in a browser when something comes between, and the pages with which organisers prepare the form and the places. */
class RegistrationBrowserTest extends BrowserTestBase {

    private static final String PASSWORD = "a rather long password";
    private static final String REGISTER = "/seminars/practice/register";
    private static final String ADMIN = "/admin/seminars/practice";

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    AttendeeDesk attendees;

    @Autowired
    QuestionOffice questions;

    @Autowired
    PlaceOffice places;

    @Autowired
    PasswordDesk passwords;

    @Test
    void losesNothingWhenTheLastPlaceGoesWhileSomebodyTypes() {
        long id = office.add(seminar().capacity(1).details());
        withoutJavaScript();
        fillInUntilCheck();
        desk.register(id, Registrant.submission(), Registrant.named("Blake Example"), false);
        press("Send my registration");

        assertThat(page.locator("main").innerText())
                .contains("The last place has just gone", "Ash Example", "No nuts", "Join the waiting list");
        page.getByLabel("I agree that you keep these details").check();
        page.getByLabel("I agree that you keep what I told you").check();
        press("Join the waiting list");

        assertThat(page.locator("main").innerText()).contains("You are on the waiting list");
        assertThat(attendees
                        .list(id, AttendeeFilter.ALL)
                        .get(1)
                        .answers()
                        .needs()
                        .diet())
                .isEqualTo("No nuts");
    }

    @Test
    void losesNothingWhenTheFormHasWaitedTooLong() {
        office.add(seminar().details());
        withoutJavaScript();
        visit(REGISTER);
        page.getByLabel("Name you want us to use").fill("Ash Example");
        page.getByLabel("Email address").fill("ash@example.org");
        page.context().clearCookies();
        press("Continue");

        assertThat(heading()).isEqualTo("Your form waited too long");
        assertThat(page.locator("main").innerText()).contains("Ash Example", "ash@example.org");
        press("Send again");
        assertThat(heading()).isEqualTo("Taking part");
    }

    @Test
    void goesOnInASecondTabAndLeadsBothToOneRegistration() {
        long id = office.add(seminar().details());
        withoutJavaScript();
        fillInUntilCheck();
        Page first = page;
        Page second = first.context().newPage();
        second.navigate(first.url());
        agreeAndSend(first);
        agreeAndSend(second);

        assertThat(second.url()).isEqualTo(first.url()).contains("/registered/");
        assertThat(attendees.list(id, AttendeeFilter.ALL)).hasSize(1);
    }

    @Test
    void organiserAsksAQuestionAndSeesTheAnswer() {
        office.add(seminar().details());
        signIn();
        visit(ADMIN + "/attendees");
        follow("Questions of your own");
        follow("Add a question");
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)).fill("Which workshop?");
        page.getByLabel("One choice of several").check();
        page.getByLabel("Choices", new Page.GetByLabelOptions().setExact(true)).fill("Writing\nDrawing");
        page.getByLabel("Taking part").check();
        page.getByLabel("Why you ask").fill("To plan the rooms");
        press("Save");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).isEqualTo("The question is saved.");

        visit(REGISTER);
        page.getByLabel("Name you want us to use").fill("Ash Example");
        page.getByLabel("Email address").fill("ash@example.org");
        press("Continue");
        page.getByLabel("Drawing").check();
        press("Continue");
        press("Continue");
        press("Continue");
        assertThat(page.locator("main").innerText()).contains("Which workshop?", "Drawing");
        page.getByLabel("I agree that you keep these details").check();
        press("Send my registration");

        visit(ADMIN + "/attendees");
        follow("Ash Example");
        assertThat(page.locator("main").innerText()).contains("Which workshop?", "Drawing");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everybodyCanUseTheStepsWithQuestionsAndErrors(int width) {
        use(new NewContextOptions().setViewportSize(width, 640));
        long id = office.add(seminar().format(SeminarFormat.BOTH).capacity(0, 5).details());
        ask(id, true);
        visit(REGISTER);
        page.getByLabel("Name you want us to use").fill("Bartholomew-Maximilian Featherstonehaugh");
        page.getByLabel("Email address").fill("bartholomew.featherstonehaugh@long-name.example.org");
        press("Continue");
        press("Continue");
        isGood("taking part, with errors", width);
        page.getByLabel("In person").check();
        press("Continue");
        press("Continue");
        press("Continue");
        isGood("a question with an error", width);
        follow("Select an answer to");
        assertThat(page.evaluate("document.activeElement.type")).isEqualTo("radio");
        page.getByLabel("Unquestionably-long-option-without-a-space").check();
        press("Continue");
        isGood("the check before the waiting list", width);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everybodyCanUseTheOrganisersPages(int width) {
        use(new NewContextOptions().setViewportSize(width, 640));
        long id = office.add(seminar().capacity(1).details());
        places.keepBack(id, new KeptPlaceDetails(PlaceKind.IN_PERSON, 2, "People from Example House"));
        ask(id, false);
        ask(id, false);
        signIn();

        for (String path : List.of(
                "/places", "/places/kept-back/new", "/questions", "/questions/new", "/attendees", "/attendees/new")) {
            assertThat(visit(ADMIN + path)).isEqualTo(200);
            isGood(path, width);
        }
        page.getByLabel("Name you want us to use").fill("Casey Example");
        press("Register them");
        isGood("registering somebody, with errors", width);
        assertThat(page.getByLabel("Name you want us to use").inputValue()).isEqualTo("Casey Example");
        desk.register(id, Registrant.submission(), Registrant.withoutEmail("Ash Example"), true);
        visit(ADMIN + "/attendees");
        follow("Ash Example");
        isGood("somebody without an e-mail address", width);
        follow("Change the answers");
        isGood("the answers", width);
        page.getByLabel("Name you want us to use").fill("");
        press("Save");
        isGood("the answers with errors", width);
    }

    @Test
    void organiserKeepsPlacesBackAndGivesOneAway() {
        long id = office.add(seminar().capacity(3).details());
        signIn();
        visit(ADMIN + "/attendees");
        follow("Change the places");
        follow("Keep places back");
        page.getByLabel("In person").check();
        page.getByLabel("How many").fill("2");
        page.getByLabel("For whom, or why").fill("Example House");
        press("Save");
        page.getByLabel("Places in person").fill("2");
        press("Save");
        follow("Attendees of seminar 3");
        follow("Register somebody");
        page.getByLabel("A place kept back").check();
        page.getByLabel("Which kept place?").selectOption("Example House (In person, 2)");
        page.getByLabel("Name you want us to use").fill("Ash Example");
        page.getByLabel("Phone call").check();
        page.getByLabel("Phone number").fill("0113 496 0000");
        page.getByLabel("They agree that you keep these details").check();
        press("Register them");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).isEqualTo("They are registered.");
        follow("Change the answers");
        page.getByLabel("Phone number").fill("0113 496 0001");
        press("Save");

        assertThat(page.locator("main").innerText()).contains("0113 496 0001", "Entered by Ann Editor", "Has a place");
        assertThat(places.keptBack(id).get(0).details().number()).isEqualTo(1);
        visit(ADMIN + "/places");
        follow("Let go Example House");
        press("Let go");
        assertThat(places.keptBack(id)).isEmpty();
    }

    private void ask(long seminarId, boolean required) {
        questions.add(
                seminarId,
                new QuestionDetails(
                        FormStep.MORE,
                        QuestionKind.CHOICE,
                        "Which workshop would you like to join?",
                        "You can change your mind.",
                        "To plan the rooms",
                        required,
                        null,
                        30,
                        List.of("Unquestionably-long-option-without-a-space", "Drawing"),
                        null));
    }

    private void fillInUntilCheck() {
        visit(REGISTER);
        page.getByLabel("Name you want us to use").fill("Ash Example");
        page.getByLabel("Email address").fill("ash@example.org");
        press("Continue");
        press("Continue");
        page.getByLabel("What do you eat, or avoid?").fill("No nuts");
        press("Continue");
        press("Continue");
        assertThat(heading()).isEqualTo("Check your answers");
        page.getByLabel("I agree that you keep these details").check();
        page.getByLabel("I agree that you keep what I told you").check();
    }

    private static void agreeAndSend(Page tab) {
        tab.getByLabel("I agree that you keep these details").check();
        tab.getByLabel("I agree that you keep what I told you").check();
        tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send my registration"))
                .click();
    }

    private void withoutJavaScript() {
        use(new NewContextOptions().setJavaScriptEnabled(false));
    }

    private void signIn() {
        passwords.createFirstAccount("Ann Editor", EmailAddress.of("ann@example.org"), PASSWORD);
        visit("/login");
        page.getByLabel("Email address").fill("ann@example.org");
        page.getByLabel("Password").fill(PASSWORD);
        press("Sign in");
    }

    private void isGood(String name, int width) {
        assertThat(accessibilityProblems()).as(name).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isLessThanOrEqualTo(width);
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
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }
}
