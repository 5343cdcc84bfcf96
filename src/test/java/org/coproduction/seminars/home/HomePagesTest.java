package org.coproduction.seminars.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarOffice;
import org.coproduction.seminars.programme.SeminarStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SiteTest
class HomePagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Test
    void saysWhereTheSeriesStands() {
        office.add(seminar()
                .number(1)
                .slug("first")
                .title("First")
                .date(SeminarDate.day(LocalDate.of(2016, 1, 5)))
                .closesOn(LocalDate.of(2016, 1, 1))
                .details());
        office.add(seminar()
                .number(2)
                .slug("second")
                .title("Second")
                .status(SeminarStatus.CANCELLED)
                .details());
        office.add(seminar().number(3).slug("third").title("Third").details());
        office.add(seminar()
                .number(4)
                .slug("fourth")
                .title("Fourth")
                .date(SeminarDate.month(YearMonth.of(2016, 10)))
                .details());

        assertThat(mvc.get().uri("/"))
                .bodyText()
                .contains("1 of 4 seminars has taken place.", "Seminar 3 is next.", "The next seminar: seminar 3")
                .containsSubsequence(
                        "Seminar 1:",
                        "First",
                        "Tuesday 5 January 2016",
                        "Taken place",
                        "Seminar 2:",
                        "Second",
                        "Cancelled",
                        "Seminar 3:",
                        "Third",
                        "Next:",
                        "Places available",
                        "Seminar 4:",
                        "October 2016",
                        "Details to follow");
    }

    @Test
    void standsWithoutAnySeminar() {
        assertThat(mvc.get().uri("/"))
                .hasStatusOk()
                .bodyText()
                .contains("The series is being prepared.")
                .doesNotContain("The series so far", "New here?", "Catch up");
    }

    @Test
    void headingsOfTheListHoldTitleDateAndState() {
        office.add(seminar().title("Practice and power").details());

        assertThat(headings("/seminars"))
                .contains("Practice and power, Wednesday 13 July 2016, 10am to 4pm, Places available");
    }

    @Test
    void listsWhatIsOverByYearTheLatestFirst() {
        over(1, LocalDate.of(2015, 11, 3));
        over(2, LocalDate.of(2016, 1, 5));
        over(3, LocalDate.of(2016, 2, 17));

        assertThat(headings("/seminars"))
                .filteredOn(heading -> heading.matches("Taken place in.*|Seminar number.*"))
                .map(heading -> heading.replaceFirst(",.*", ""))
                .containsExactly(
                        "Taken place in 2016",
                        "Seminar number 3",
                        "Seminar number 2",
                        "Taken place in 2015",
                        "Seminar number 1");
    }

    @Test
    void anErrorLeadsOn() {
        assertThat(mvc.get().uri("/error"))
                .hasStatus(404)
                .bodyText()
                .contains("We cannot find that page", "href=\"/seminars\"", "href=\"/contact\"", "href=\"/\"");
    }

    private void over(int number, LocalDate day) {
        office.add(seminar()
                .number(number)
                .slug("number-" + number)
                .title("Seminar number " + number)
                .date(SeminarDate.day(day))
                .closesOn(day.minusDays(1))
                .details());
    }

    private List<String> headings(String address) {
        byte[] page =
                mvc.get().uri(address).exchange().getMvcResult().getResponse().getContentAsByteArray();
        return Pattern.compile("<h[23][^>]*>(.*?)</h[23]>", Pattern.DOTALL)
                .matcher(new String(page, StandardCharsets.UTF_8))
                .results()
                .map(found -> found.group(1)
                        .replaceAll("<[^>]*>", "")
                        .replaceAll("\\s+", " ")
                        .replace(" ,", ",")
                        .strip())
                .toList();
    }
}
