package org.coproduction.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.coproduction.seminars.SiteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SiteTest
class SeminarCalendarTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Test
    void givesTimesInTheUkZoneAndTheZonesRules() {
        long id = office.add(seminar().details());

        assertThat(mvc.get().uri("/seminars/practice.ics"))
                .hasStatusOk()
                .hasContentType("text/calendar;charset=UTF-8")
                .bodyText()
                .contains("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n")
                .contains("DTSTART;TZID=Europe/London:20160713T100000\r\n")
                .contains("DTEND;TZID=Europe/London:20160713T160000\r\n")
                .contains("UID:seminar-" + id + "@localhost\r\n")
                .contains("SEQUENCE:0\r\n");
    }

    @Test
    void endsAWholeDayOnTheDayAfter() {
        office.add(seminar().date(SeminarDate.day(LocalDate.of(2016, 7, 13))).details());

        assertThat(mvc.get().uri("/seminars/practice.ics"))
                .bodyText()
                .contains("DTSTART;VALUE=DATE:20160713\r\n")
                .contains("DTEND;VALUE=DATE:20160714\r\n");
    }

    @Test
    void keepsACancelledSeminarInTheFeedAndSaysSo() {
        office.add(seminar().status(SeminarStatus.CANCELLED).details());

        assertThat(mvc.get().uri("/seminars.ics")).bodyText().contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void leavesOutSeminarsWithoutADay() {
        office.add(seminar().date(SeminarDate.month(YearMonth.of(2016, 10))).details());

        assertThat(mvc.get().uri("/seminars.ics")).hasStatusOk().bodyText().doesNotContain("BEGIN:VEVENT");
        assertThat(mvc.get().uri("/seminars/practice.ics")).hasStatus(404);
    }

    @Test
    void escapesWhatWouldBreakALine() {
        office.add(seminar()
                .title("Power; who, and why?")
                .date(SeminarDate.day(LocalDate.of(2016, 7, 13), LocalTime.of(10, 0), null))
                .details());

        assertThat(mvc.get().uri("/seminars.ics"))
                .bodyText()
                .contains("SUMMARY:Seminar 3: Power\\; who\\, and why?\r\n");
    }
}
