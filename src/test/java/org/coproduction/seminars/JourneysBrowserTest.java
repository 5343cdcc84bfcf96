package org.coproduction.seminars;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.export.Sheet;
import org.coproduction.seminars.identity.PasswordDesk;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.Registrant;
import org.coproduction.seminars.registration.RegistrationDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people come to the site for, from the first page to the last; and that everybody can use the pages on the way. */
class JourneysBrowserTest extends BrowserTestBase {

    private static final String PASSWORD = "a rather long password";

    private static final String SEMINAR = "/seminars/practice";

    private static final String ATTENDEES = "/admin/seminars/practice/attendees";

    @Autowired
    SeminarOffice office;

    @Autowired
    RegistrationDesk desk;

    @Autowired
    PasswordDesk passwords;

    @Autowired
    JdbcTemplate sql;

    @Test
    void visitorRegistersAndCancelsWithoutJavaScript() {
        office.add(seminar().details());
        use(new NewContextOptions().setJavaScriptEnabled(false));

        visit("/seminars");
        follow("Practice and power");
        follow("Register for this seminar");
        page.getByLabel("Name you want us to use").fill("Ash Example");
        press("Continue");
        assertThat(page.title()).startsWith("Error: About you");
        page.getByLabel("Email address").fill("ash@example.org");
        press("Continue");
        assertThat(heading()).isEqualTo("Taking part");
        page.getByLabel("Somebody comes with me to support me").check();
        press("Continue");
        assertThat(heading()).isEqualTo("What you need");
        page.getByLabel("A quiet room").check();
        String needs = page.url();
        press("Continue");
        page.navigate(needs);
        assertThat(page.getByLabel("A quiet room").isChecked()).isTrue();
        press("Continue");
        assertThat(heading()).isEqualTo("A little more");
        press("Continue");
        assertThat(heading()).isEqualTo("Check your answers");
        follow("Change What you need");
        page.getByLabel("What do you eat, or avoid?").fill("Vegan");
        press("Continue");
        assertThat(page.locator("main").innerText()).contains("ash@example.org", "A quiet room", "Vegan");
        page.getByLabel("I agree that you keep these details").check();
        page.getByLabel("I agree that you keep what I told you").check();
        press("Send my registration");

        assertThat(heading()).isEqualTo("We have your registration");
        page.goBack();
        assertThat(page.url()).as("Back leads to the receipt").contains("/registered/");
        String reference = found(
                        "the reference ([A-Z0-9-]+)", page.locator("main").innerText())
                .group(1);
        assertThat(newestMail()).contains("Ash Example", reference);

        visit(privateLink());
        assertThat(heading()).isEqualTo("Your registration");
        assertThat(page.locator("main").innerText()).contains("Has a place", reference, "ash@example.org");
        follow("Cancel my registration");
        assertThat(heading()).isEqualTo("Cancel your registration?");
        press("Cancel my registration");

        assertThat(heading()).isEqualTo("Your registration");
        assertThat(page.locator("main").innerText()).contains("Cancelled").doesNotContain("Cancel my registration");
    }

    @Test
    void editorChangesATitle() {
        office.add(seminar().details());
        signIn();

        visit("/admin/seminars");
        follow("Practice and power");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Practice & “justice”");
        press("Save");

        assertThat(page.getByRole(AriaRole.STATUS).innerText()).isEqualTo("The seminar is saved.");
        visit(SEMINAR);
        assertThat(heading()).isEqualTo("Practice & “justice”");
        assertThat(page.locator("main").innerText())
                .contains("13 July 2016", "10am to 4pm", "Example Hall", "Who decides?", "6 July 2016");
    }

    @Test
    void organiserTakesAwayExactlyTheListShown() throws Exception {
        long id = office.add(seminar().capacity(4).details());
        register(id, Registrant.named("Zoe Hall"));
        register(id, Registrant.named("Blake Sample"));
        register(id, Registrant.answers("Bo \"B, C\" Hall", "bo@example.org"));
        register(id, Registrant.named("ash hall"));
        register(id, Registrant.named("Cam Hall"));
        signIn();

        visit(ATTENDEES);
        page.getByLabel("Name, email address, phone, organisation or reference").fill("hall");
        page.getByRole(
                        AriaRole.COMBOBOX,
                        new Page.GetByRoleOptions().setName("State").setExact(true))
                .selectOption("Has a place");
        page.getByLabel("Order").selectOption("By name");
        press("Apply");
        List<Person> shown = page.locator("[aria-labelledby=list-caption] tbody tr").all().stream()
                .map(row -> new Person(
                        row.locator("td").last().innerText(),
                        row.locator("th a").innerText()))
                .toList();

        assertThat(shown).extracting(Person::name).containsExactly("ash hall", "Bo \"B, C\" Hall", "Zoe Hall");
        page.getByLabel("What you need the list for").fill("Compare it");
        assertThat(peopleInCsv(download("Download as CSV"))).isEqualTo(shown);
        assertThat(peopleInSheet(download("Download as XLSX"))).isEqualTo(shown);
    }

    @Test
    void organiserGetsSensitiveAnswersOnceThePurposeIsGiven() throws IOException {
        register(office.add(seminar().details()), Registrant.named("Ash Example"));
        signIn();

        visit(ATTENDEES);
        page.getByLabel("With answers about access, food and group").check();
        press("Download as CSV");

        Locator purpose = page.getByLabel("What you need the list for");
        assertThat(purpose.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(purpose.getAttribute("aria-describedby")).isEqualTo("purpose-hint purpose-error");
        assertThat(accessibilityProblems()).isEmpty();
        purpose.fill("Order lunch");
        assertThat(new String(download("Download as CSV"), UTF_8)).contains("Vegetarian");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everybodyCanUseThePublicPages(int width) {
        use(new NewContextOptions().setViewportSize(width, 640));
        long id = office.add(seminar().title("Deinstitutionalisation and power").details());
        register(
                id,
                Registrant.answers(
                        "Bartholomew-Maximilian Featherstonehaugh",
                        "bartholomew.maximilian.featherstonehaugh@long-name.example.org"));

        isGood("/");
        isGood("/seminars");
        isGood(SEMINAR);
        isGood(SEMINAR + "/register");
        press("Continue");
        assertThat(page.title()).startsWith("Error: ");
        isGood("the form with errors", width);
        follow("Enter the name you want us to use");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("name");
        page.getByLabel("Name you want us to use").fill("Ash Example");
        page.getByLabel("Email address").fill("ash@example.org");
        press("Continue");
        for (String step : List.of("Taking part", "What you need", "A little more")) {
            assertThat(heading()).isEqualTo(step);
            isGood(step, width);
            press("Continue");
        }
        press("Send my registration");
        assertThat(page.title()).startsWith("Error: Check your answers");
        isGood("the answers without agreement", width);
        page.getByLabel("I agree that you keep these details").check();
        press("Send my registration");
        isGood("the receipt", width);
        isGood(privateLink());
        follow("Cancel my registration");
        isGood("the question before cancelling", width);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everybodyCanUseTheStaffPages(int width) {
        use(new NewContextOptions().setViewportSize(width, 640));
        long id = office.add(seminar().capacity(1).details());
        register(id, Registrant.named("Ash Example"));
        register(id, Registrant.named("Blake Example"));
        signIn();

        isGood(ATTENDEES);
        follow("Ash Example");
        isGood("an attendee", width);
        isGood("/admin/seminars");
        isGood("/admin/seminars/practice");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("");
        press("Save");
        isGood("the seminar with errors", width);
    }

    private void isGood(String path) {
        assertThat(visit(path)).as(path).isEqualTo(200);
        isGood(path, page.viewportSize().width);
    }

    /** The open page. */
    private void isGood(String name, int width) {
        assertThat(accessibilityProblems()).as(name).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + name)
                .isLessThanOrEqualTo(width);
    }

    private void signIn() {
        passwords.createFirstAccount("Ann Editor", EmailAddress.of("ann@example.org"), PASSWORD);
        visit("/login");
        page.getByLabel("Email address").fill("ann@example.org");
        page.getByLabel("Password").fill(PASSWORD);
        press("Sign in");
    }

    private void register(long seminarId, Answers answers) {
        desk.register(seminarId, Registrant.submission(), answers, true);
    }

    private String privateLink() {
        return found("/my/\\S+", newestMail()).group();
    }

    private String newestMail() {
        return sql.queryForList("select body from outbox_message order by id desc", String.class)
                .get(0);
    }

    private static MatchResult found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().findFirst().orElseThrow();
    }

    private byte[] download(String button) throws IOException {
        return Files.readAllBytes(page.waitForDownload(() -> press(button)).path());
    }

    private static List<Person> peopleInCsv(byte[] file) throws IOException {
        CSVFormat withTitles = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(new ByteArrayInputStream(file), UTF_8, withTitles)) {
            return rows.stream()
                    .map(row -> new Person(row.get(0), row.get("Name")))
                    .toList();
        }
    }

    private static List<Person> peopleInSheet(byte[] file) throws Exception {
        Map<String, String> cells = Sheet.cells(file);
        String name = cells.entrySet().stream()
                .filter(cell ->
                        cell.getKey().matches("[A-Z]+1") && cell.getValue().equals("Name"))
                .map(cell -> cell.getKey().replace("1", ""))
                .findFirst()
                .orElseThrow();
        return IntStream.iterate(2, line -> cells.containsKey("A" + line), line -> line + 1)
                .mapToObj(line -> new Person(cells.get("A" + line), cells.get(name + line)))
                .toList();
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

    private record Person(String reference, String name) {}
}
