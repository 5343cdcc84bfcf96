package org.coproduction.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.common.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The calendar files, read by another library than the one that writes them. */
@SiteTest
class SeminarCalendarTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    SeminarCatalogue catalogue;

    @Autowired
    SeminarCalendar calendar;

    @Autowired
    EntityManager entities;

    @Test
    void saysOfASeminarWhatItsPageSays() {
        office.add(seminar().details());

        VEvent entry = event("/seminars/practice.ics");
        assertThat(entry.getSummary().getValue()).isEqualTo("Seminar 3: Practice and power");
        assertThat(entry.getLocation().getValue()).isEqualTo("Example Hall, Leeds, 1 Example Street");
        assertThat(entry.getDescription().getValue()).isEqualTo("""
                        How practice helps and hinders.

                        All details: http://localhost:8080/seminars/practice
                        Access: if you need anything to take part, tell us at http://localhost:8080/contact or seminars@example.org.""");
        assertThat(entry.getUrl().getValue()).isEqualTo("http://localhost:8080/seminars/practice");
        assertThat(entry.getStatus().isConfirmed()).isTrue();
        assertThat(entry.getSequence().getValue()).isZero();
        assertThat(entry.getLastModified().getValue())
                .isEqualTo(entry.getDateTimeStamp().getValue());
    }

    @ParameterizedTest
    @CsvSource({
        "a|b, a%7Cb",
        "a^b, a%5Eb",
        "a`b, a%60b",
        "a{b}, a%7Bb%7D",
        "100%, 100%25",
        "a%41b, a%2541b",
        "a+b, a+b",
        "zoë, zoë",
    })
    void theEntryForOnePersonTakesWhateverSignsAnAddressHas(String name, String encoded) {
        SeminarFacts facts = catalogue.facts(office.add(seminar().details()));

        String entry = calendar.entry(facts, CalendarMethod.REQUEST, EmailAddress.of(name + "@example.org"));

        assertThat(entry).contains("ATTENDEE:mailto:" + encoded + "@example.org\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {" ", "\u00A0", "\u2003", "\u200B", "\u202E", "\u2060", "\uFEFF", "\u00AD", "\u3164", "\u0000"})
    void noAddressHasSpacesOrSignsThatNobodySees(String unseen) {
        assertThat(EmailAddress.isValid("a" + unseen + "b@example.org")).isFalse();
    }

    /** UK clocks went forward on Sunday 27 March 2016 and back on Sunday 30 October. */
    @ParameterizedTest
    @CsvSource({
        "2016-03-26, 2016-03-26T10:00:00Z",
        "2016-03-27, 2016-03-27T09:00:00Z",
        "2016-04-02, 2016-04-02T09:00:00Z",
        "2016-07-13, 2016-07-13T09:00:00Z",
        "2016-10-29, 2016-10-29T09:00:00Z",
        "2016-10-30, 2016-10-30T10:00:00Z",
        "2016-10-31, 2016-10-31T10:00:00Z",
        "2037-07-01, 2037-07-01T09:00:00Z",
    })
    void isAtTenInTheMorningOnBothSidesOfTheClockChange(LocalDate day, Instant start) {
        office.add(seminar()
                .date(SeminarDate.day(day, LocalTime.of(10, 0), LocalTime.of(16, 30)))
                .details());

        VEvent entry = event("/seminars.ics");
        assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(start);
        assertThat(entry.getDateEnd().getValue().toInstant()).isEqualTo(start.plus(Duration.ofMinutes(390)));
    }

    @Test
    void bringsTheRulesOfTheZoneThatAreInForceAndNoHistory() {
        office.add(seminar().details());

        String text = text("/seminars/practice.ics");
        assertThat(text)
                .contains("DTSTART;TZID=Europe/London:20160713T100000\r\n")
                .containsOnlyOnce("BEGIN:VTIMEZONE\r\nTZID:Europe/London\r\n")
                .containsOnlyOnce("BEGIN:DAYLIGHT")
                .containsOnlyOnce("BEGIN:STANDARD")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\n");
    }

    @Test
    void keepsTheUidWhateverChangesAndCountsChangesOfDayPlaceOrState() {
        office.add(seminar().details());
        VEvent before = event("/seminars/practice.ics");

        change(seminar().title("Another title").slug("other").details());
        VEvent renamed = event("/seminars/other.ics");
        assertThat(renamed.getUid().getValue())
                .isEqualTo(before.getUid().getValue())
                .hasSize(36);
        assertThat(renamed.getSequence().getValue()).isZero();

        change(seminar()
                .slug("other")
                .date(SeminarDate.day(LocalDate.of(2016, 7, 14)))
                .details());
        VEvent moved = event("/seminars/other.ics");
        assertThat(moved.getUid().getValue()).isEqualTo(before.getUid().getValue());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(event("/seminars.ics").getUid().getValue())
                .isEqualTo(before.getUid().getValue());
    }

    @Test
    void hasAnotherUidForEachSeminar() {
        office.add(seminar().details());
        office.add(seminar().slug("other").details());

        assertThat(parsed("/seminars.ics").getEvents())
                .extracting(entry -> entry.getUid().getValue())
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void endsAWholeDayOnTheDayAfter() {
        office.add(seminar().date(SeminarDate.day(LocalDate.of(2016, 7, 13))).details());

        assertThat(text("/seminars/practice.ics"))
                .contains("DTSTART;VALUE=DATE:20160713\r\n")
                .contains("DTEND;VALUE=DATE:20160714\r\n");
        assertThat(event("/seminars/practice.ics").getDateStart().getValue().hasTime())
                .isFalse();
    }

    @Test
    void keepsACancelledSeminarInTheFeedAndSaysSo() {
        office.add(seminar().details());
        change(seminar().status(SeminarStatus.CANCELLED).details());

        VEvent entry = event("/seminars.ics");
        assertThat(entry.getStatus().isCancelled()).isTrue();
        assertThat(entry.getSummary().getValue()).isEqualTo("Cancelled: Seminar 3: Practice and power");
        assertThat(entry.getSequence().getValue()).isEqualTo(1);
        assertThat(entry.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void saysOfAPostponedSeminarThatItsDayNoLongerHolds() {
        office.add(seminar().status(SeminarStatus.POSTPONED).details());

        VEvent entry = event("/seminars.ics");
        assertThat(entry.getStatus().isTentative()).isTrue();
        assertThat(entry.getSummary().getValue()).isEqualTo("Postponed: Seminar 3: Practice and power");
        assertThat(entry.getTransparency().isTransparent()).isTrue();
    }

    @Test
    void sendsNobodyToTheHallOfASeminarThatMovedOnline() {
        office.add(seminar().status(SeminarStatus.MOVED_ONLINE).details());

        VEvent entry = event("/seminars.ics");
        assertThat(entry.getStatus().isConfirmed()).isTrue();
        assertThat(entry.getSummary().getValue()).isEqualTo("Online: Seminar 3: Practice and power");
        assertThat(entry.getLocation().getValue()).isEqualTo("Online");
    }

    @Test
    void leavesOutDraftsAndSeminarsWithoutADay() {
        office.add(seminar().date(SeminarDate.month(YearMonth.of(2016, 10))).details());
        office.add(seminar().slug("later").date(SeminarDate.unknown()).details());
        office.add(seminar().slug("draft").status(SeminarStatus.DRAFT).details());

        assertThat(parsed("/seminars.ics").getEvents()).isEmpty();
        assertThat(mvc.get().uri("/seminars/practice.ics")).hasStatus(404);
        assertThat(mvc.get().uri("/seminars/later.ics")).hasStatus(404);
        assertThat(mvc.get().uri("/seminars/draft.ics")).hasStatus(404);
    }

    @Test
    void keepsEveryTextInItsLineHoweverLongAndStrange() {
        String title =
                "Power; who, and why? \\ Ünïcödé 🔔🔔🔔🔔🔔🔔🔔🔔🔔🔔🔔🔔🔔🔔🔔🔔🔔🔔🔔🔔 \u0007\u0085END:VEVENT";
        office.add(seminar().title(title).details());

        String text = text("/seminars.ics");
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75, "at most 75 octets");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r", "\u0007", "\u0085");
        VEvent entry = event("/seminars.ics");
        assertThat(entry.getSummary().getValue())
                .isEqualTo("Seminar 3: " + title.replace("\u0007", "").replace("\u0085", ""));
    }

    @Test
    void isAFeedToSubscribeTo() {
        ICalendar feed = parsed("/seminars.ics");

        assertThat(feed.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Seminar series");
        assertThat(feed.getRefreshInterval().getValue()).hasToString("PT12H");
        assertThat(feed.getMethod().isPublish()).isTrue();
        assertThat(mvc.get().uri("/seminars"))
                .bodyText()
                .contains("href=\"webcal://localhost:8080/seminars.ics\"")
                .contains("href=\"/seminars.ics\"");
    }

    @Test
    void givesOnePersonAnEntryForAMailAndTakesItBack() {
        SeminarFacts facts = catalogue.facts(office.add(seminar().details()));
        EmailAddress jo = EmailAddress.of("jo@example.org");

        ICalendar request = read(calendar.entry(facts, CalendarMethod.REQUEST, jo));
        assertThat(request.getMethod().isRequest()).isTrue();
        VEvent entry = request.getEvents().get(0);
        assertThat(entry.getAttendees())
                .singleElement()
                .extracting(attendee -> attendee.getEmail())
                .isEqualTo("jo@example.org");
        assertThat(entry.getOrganizer().getEmail()).isEqualTo("seminars@example.org");
        assertThat(entry.getOrganizer().getCommonName()).isEqualTo("Seminar series");

        ICalendar cancel = read(calendar.entry(facts, CalendarMethod.CANCEL, jo));
        assertThat(cancel.getMethod().isCancel()).isTrue();
        assertThat(cancel.getEvents().get(0).getStatus().isCancelled()).isTrue();
        assertThat(cancel.getEvents().get(0).getUid()).isEqualTo(entry.getUid());
        assertThat(text("/seminars/practice.ics")).doesNotContain("ATTENDEE", "jo@example.org");
    }

    private void change(SeminarDetails details) {
        StoredSeminar stored = office.get(catalogue.all().get(0).slug());
        office.change(stored.details().slug().text(), stored.version(), details);
        entities.flush();
    }

    private VEvent event(String path) {
        return parsed(path).getEvents().get(0);
    }

    private ICalendar parsed(String path) {
        return read(text(path));
    }

    private String text(String path) {
        MvcTestResult answer = mvc.get().uri(path).exchange();
        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ICalendar read(String text) {
        try (ICalReader reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            // The library doesn't count the zone as the component that every file must have.
            if (!calendar.getEvents().isEmpty()) {
                assertThat(calendar.validate(ICalVersion.V2_0)).isEmpty();
            }
            return calendar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
