package org.coproduction.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.Markdown;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The other ways to read a seminar’s page. */
@SiteTest
class SeminarReadingTest {

    private static final String EASY = "/seminars/practice/easy-read";

    private static final String LARGE = "/seminars/practice?print=large";

    private static final String WORDS =
            "[people] This is a meeting.\n\nPower means being able to decide.\n\n[nothing] Odd.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    VenueBook venues;

    @Autowired
    ProgrammeDesk programme;

    @Test
    void saysInEasyReadWhatItIsAboutAndHowToCome() {
        office.add(seminar().easyRead(WORDS).details());

        assertThat(get(EASY))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Seminar 3 in Easy Read",
                        "<h1>Practice and power</h1>",
                        "class=\"drawing\"",
                        "<p>This is a meeting.</p>",
                        "<p>Power means being able to decide.</p>",
                        "<p>[nothing] Odd.</p>",
                        "The meeting is on Wednesday 13 July 2016.",
                        "It starts at 10am.",
                        "It ends at 4pm.",
                        "It is at this place: Example Hall, Leeds.",
                        "It is free. Free means that you do not have to pay.",
                        "You can tell us that you want to come. This is called registering.",
                        "Tell us before the end of Wednesday 6 July 2016.",
                        "href=\"/seminars/practice/register\"",
                        "Say that I want to come",
                        "You can talk to us.",
                        "href=\"/seminars/practice\"",
                        "Nobody with a learning disability has checked these words yet.");
    }

    @Test
    void leadsBothWaysBetweenTheFullPageAndEasyRead() {
        office.add(seminar().easyRead(WORDS).details());

        assertThat(get("/seminars/practice")).bodyText().contains("href=\"" + EASY + "\"", "href=\"" + LARGE + "\"");
        assertThat(get(EASY)).bodyText().contains("Read the full page");
    }

    @Test
    void hasNoEasyReadPageWhereNobodyWroteOne() {
        office.add(seminar().details());

        assertThat(get(EASY)).hasStatus(404);
        assertThat(get("/seminars/practice")).bodyText().doesNotContain(EASY);
    }

    @Test
    void saysWhoCheckedTheEasyReadWords() {
        EasyReadCheck check = new EasyReadCheck("the Example Readers", LocalDate.of(2016, 2, 1));
        office.add(seminar()
                .easyRead(WORDS)
                .guidance(new Guidance(null, "", "", "", AccessContact.NOBODY, "", null, null, check))
                .details());

        assertThat(get(EASY)).bodyText().contains("Checked by the Example Readers on Monday 1 February 2016.");
    }

    @Test
    void saysInEasyReadThatItIsOverCancelledOrFull() {
        office.add(seminar()
                .number(1)
                .slug("over")
                .date(SeminarDate.day(LocalDate.of(2016, 1, 5)))
                .closesOn(null)
                .easyRead(WORDS)
                .details());
        office.add(seminar()
                .number(2)
                .slug("off")
                .status(SeminarStatus.CANCELLED)
                .easyRead(WORDS)
                .details());
        office.add(seminar().capacity(0).easyRead(WORDS).details());
        office.add(seminar()
                .number(4)
                .slug("planned")
                .date(SeminarDate.month(YearMonth.of(2016, 10)))
                .closesOn(null)
                .easyRead(WORDS)
                .details());

        assertThat(get("/seminars/over/easy-read"))
                .bodyText()
                .contains("The meeting is over.", "The meeting was on Tuesday 5 January 2016.")
                .doesNotContain("It is free.");
        assertThat(get("/seminars/off/easy-read"))
                .bodyText()
                .contains("The meeting will not happen. This is called cancelled.")
                .doesNotContain("13 July 2016");
        assertThat(get(EASY)).bodyText().contains("All the places are taken.", "Join the waiting list");
        assertThat(get("/seminars/planned/easy-read"))
                .bodyText()
                .contains(
                        "The meeting is planned for October 2016. We do not know the day yet.",
                        "You can’t say that you want to come yet. We will tell you here when you can.",
                        "We can send you one email when you can say that you want to come.",
                        "href=\"/seminars/planned/tell-me\"");
        assertThat(get("/seminars/over/easy-read")).bodyText().doesNotContain("tell-me");
        assertThat(get("/seminars/off/easy-read")).bodyText().doesNotContain("tell-me");
        assertThat(get(EASY)).bodyText().doesNotContain("tell-me");
    }

    @Test
    void printsFactsProgrammeAndAccessInLargeLetters() {
        long id = office.add(seminar()
                .guidance(VenueExample.in(venues.add(VenueExample.hall())))
                .topics("Coercion.")
                .details());
        programme.add(
                id,
                new SessionDetails(
                        LocalTime.of(10, 30),
                        LocalTime.of(11, 0),
                        null,
                        SessionKind.TALK,
                        "First talk",
                        new Markdown("With questions."),
                        "Being held down",
                        true,
                        List.of()));

        assertThat(get(LARGE))
                .hasStatusOk()
                .bodyText()
                .contains("<body class=\"large-print\">")
                .containsSubsequence(
                        "<h1>Practice and power</h1>",
                        "Wednesday 13 July 2016, 10am to 4pm. Example Hall, Leeds",
                        "1 Example Street",
                        "Coercion.",
                        "<time datetime=\"10:30\">10:30am</time> to <time datetime=\"11:00\">11am</time>",
                        "First talk",
                        "We will talk about:",
                        "Being held down",
                        "This part is recorded",
                        "Step-free way in",
                        "The gallery has stairs only.");
        assertThat(get("/seminars/practice")).bodyText().doesNotContain("large-print\"");
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).exchange();
    }
}
