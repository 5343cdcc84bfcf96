package org.coproduction.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.identity.PasswordDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A seminar’s page in every state, on a phone and a desk, light and dark; and how an editor says how a building works. */
class SeminarPagesBrowserTest extends BrowserTestBase {

    private static final String PASSWORD = "a rather long password";

    private static final String LONG =
            "Contemporary developments in mental health practice: deinstitutionalisation, a help and/or a hindrance to co-production";

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);

    private static final LocalDate LAST_MONTH = LocalDate.of(2016, 2, 17);

    @Autowired
    SeminarOffice office;

    @Autowired
    VenueBook venues;

    @Autowired
    ProgrammeDesk programme;

    @Autowired
    PasswordDesk passwords;

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everybodyCanUseThePageInEveryState(int width) {
        use(new NewContextOptions()
                .setViewportSize(width, 640)
                .setColorScheme(width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT));
        states().forEach((slug, example) -> add(slug, example));

        states().keySet().forEach(slug -> isGood("/seminars/" + slug, width));
        isGood("/seminars/open/easy-read", width);
        isGood("/seminars/open?print=large", width);
    }

    private Map<String, SeminarExample> states() {
        Map<String, SeminarExample> states = new LinkedHashMap<>();
        states.put(
                "month",
                seminar().date(SeminarDate.month(YearMonth.of(2016, 10))).closesOn(null));
        states.put("undated", seminar().date(SeminarDate.unknown()).closesOn(null));
        states.put("later", seminar().opensOn(LocalDate.of(2016, 4, 1)));
        states.put("open", seminar());
        states.put("both", seminar().format(SeminarFormat.BOTH).capacity(0, 20));
        states.put("full", seminar().capacity(0));
        states.put("closed", seminar().closesOn(LocalDate.of(2016, 2, 29)));
        states.put(
                "today",
                seminar()
                        .date(SeminarDate.day(TODAY, LocalTime.of(10, 0), LocalTime.of(16, 0)))
                        .closesOn(null));
        states.put(
                "past",
                seminar().date(SeminarDate.day(LAST_MONTH)).closesOn(null).afterwards("We talked about power."));
        states.put("postponed", seminar().status(SeminarStatus.POSTPONED));
        states.put("cancelled", seminar().status(SeminarStatus.CANCELLED));
        states.put("online", seminar().status(SeminarStatus.MOVED_ONLINE));
        return states;
    }

    private void add(String slug, SeminarExample example) {
        long venue = venues.add(slug.equals("month") ? VenueExample.unknown() : VenueExample.hall());
        long id = office.add(example.slug(slug)
                .title(LONG)
                .topics("Being treated without agreeing.")
                .easyRead(
                        "[people] This is a meeting.\n\n[power] We talk about power. Power means being able to decide.")
                .accessFact(AccessKind.CAPTIONS, AccessState.YES, "Written by a person.")
                .guidance(VenueExample.in(venue))
                .details());
        programme.add(id, item("Tea and coffee", SessionKind.ARRIVAL, LocalTime.of(9, 30), ""));
        programme.add(
                id,
                item(
                        "Speaking of Donaudampfschifffahrtsgesellschaft",
                        SessionKind.TALK,
                        LocalTime.of(10, 0),
                        "Being held down"));
    }

    private static SessionDetails item(String title, SessionKind kind, LocalTime start, String note) {
        return new SessionDetails(
                start,
                start.plusMinutes(30),
                null,
                kind,
                title,
                new Markdown("With questions."),
                note,
                false,
                List.of());
    }

    @Test
    void editorSaysHowABuildingWorksAndVisitorsReadIt() {
        long venue = venues.add(VenueExample.unknown());
        office.add(seminar().guidance(VenueExample.in(venue)).details());
        use(new NewContextOptions().setJavaScriptEnabled(false));
        signIn();

        visit("/admin/venues");
        assertThat(page.locator("main").innerText()).contains("12 facts are not known yet");
        link("Example House").click();
        Locator stepFree = group("Step-free way in");
        stepFree.getByLabel("Is it there?").selectOption("In part");
        stepFree.getByLabel("What people need to know").fill("There is one step at the door, 12 cm high.");
        group("Lift").getByLabel("Is it there?").selectOption("No");
        page.getByLabel("What is not accessible").fill("- The library upstairs");
        button("Save");
        assertThat(page.getByRole(AriaRole.STATUS).innerText()).isEqualTo("The venue is saved.");
        assertThat(page.locator("main").innerText()).contains("10 facts are not known yet");

        visit("/seminars/practice");
        assertThat(page.locator("main").innerText())
                .contains(
                        "There is one step at the door, 12 cm high.", "What is not accessible", "The library upstairs")
                .containsSubsequence("What is not accessible", "Lift: No", "What we do not know yet", "Hearing loop");
    }

    @Test
    void editorIsToldWhatPeopleNeedToKnowAndLosesNothing() {
        signIn();

        visit("/admin/seminars/new");
        page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true)).fill("Power and practice");
        page.getByLabel("Summary").fill("How practice helps.");
        page.getByLabel("State").selectOption("Published");
        page.getByLabel("The day is known").check();
        page.getByLabel("Date", new Page.GetByLabelOptions().setExact(true)).fill("13 July 2016");
        button("Save");

        assertThat(page.title()).startsWith("Error: ");
        assertThat(accessibilityProblems()).isEmpty();
        link("Say whether there are captions, and whether a person writes them").click();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("accessWords[0]");
        assertThat(page.getByLabel("Title", new Page.GetByLabelOptions().setExact(true))
                        .inputValue())
                .isEqualTo("Power and practice");
    }

    @Test
    void largePrintIsEighteenPointOnPaperInOneColumn() {
        add("open", seminar());
        visit("/seminars/open?print=large");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.evaluate("getComputedStyle(document.querySelector('.timeline h3 ~ .prose p')).fontSize"))
                .isEqualTo("24px");
        assertThat(page.evaluate("getComputedStyle(document.querySelector('main dd')).fontSize"))
                .isEqualTo("24px");
        assertThat(
                        page.evaluate(
                                "getComputedStyle(document.querySelector('.timeline > li')).gridTemplateColumns.split(' ').length"))
                .isEqualTo(1);
    }

    private void isGood(String path, int width) {
        assertThat(visit(path)).as(path).isEqualTo(200);
        assertThat(accessibilityProblems()).as(path).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("width of " + path)
                .isLessThanOrEqualTo(width);
    }

    private void signIn() {
        passwords.createFirstAccount("Ann Editor", EmailAddress.of("ann@example.org"), PASSWORD);
        visit("/login");
        page.getByLabel("Email address").fill("ann@example.org");
        page.getByLabel("Password").fill(PASSWORD);
        button("Sign in");
    }

    private Locator group(String legend) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(legend).setExact(true));
    }

    private Locator link(String name) {
        return page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name));
    }

    private void button(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
