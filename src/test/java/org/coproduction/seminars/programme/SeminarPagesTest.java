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

@SiteTest
class SeminarPagesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeminarOffice office;

    @Autowired
    SeminarCatalogue catalogue;

    @Autowired
    ProgrammeDesk programme;

    @Test
    void invitesToRegisterWhileThereArePlaces() {
        office.add(seminar().details());

        assertThat(mvc.get().uri("/seminars/practice"))
                .bodyText()
                .contains("Register for this seminar")
                .contains("Registration closes on Wednesday 6 July 2016 at 11:59pm, UK time.")
                .contains("60 places left in person");
    }

    @Test
    void offersTheWaitingListWhenThereIsNoPlace() {
        office.add(seminar().capacity(0).details());

        assertThat(mvc.get().uri("/seminars/practice"))
                .bodyText()
                .contains("Full, waiting list open")
                .contains("Join the waiting list")
                .doesNotContain("Register for this seminar");
    }

    @Test
    void showsAMonthAndThatDetailsFollow() {
        office.add(seminar().date(SeminarDate.month(YearMonth.of(2016, 10))).details());

        assertThat(mvc.get().uri("/seminars/practice"))
                .bodyText()
                .contains("October 2016")
                .contains("Details to follow")
                .doesNotContain("Add to your calendar");
    }

    @Test
    void showsMaterialsFirstOnceItHasTakenPlace() {
        office.add(seminar()
                .date(SeminarDate.day(LocalDate.of(2016, 2, 17)))
                .closesOn(LocalDate.of(2016, 2, 10))
                .details());

        assertThat(mvc.get().uri("/seminars/practice"))
                .bodyText()
                .contains("This seminar has taken place.")
                .doesNotContain("Register for this seminar")
                .containsSubsequence("Slides, films and papers", "About the seminar", "Programme");
    }

    @Test
    void putsSeminarsToComeBeforeThoseThatAreOver() {
        office.add(seminar()
                .number(1)
                .slug("over")
                .title("Over")
                .date(SeminarDate.day(LocalDate.of(2016, 1, 5)))
                .closesOn(null)
                .details());
        office.add(seminar().number(2).slug("coming").title("Coming").details());

        assertThat(mvc.get().uri("/seminars"))
                .bodyText()
                .containsSubsequence("To come", "Coming", "Taken place", "Over");
    }

    @Test
    void ordersTheProgrammeByTimeWithUntimedItemsWhereTheyBelong() {
        long seminar = office.add(seminar().details());
        programme.add(seminar, session("Key points", LocalTime.of(14, 0), null));
        programme.add(seminar, session("Second talk", null, LocalTime.of(13, 0)));
        programme.add(seminar, session("First talk", LocalTime.of(13, 0), null));
        programme.add(seminar, session("Welcome", LocalTime.of(10, 0), null));

        assertThat(mvc.get().uri("/seminars/practice"))
                .bodyText()
                .containsSubsequence("Welcome", "First talk", "Second talk", "Key points");
    }

    @Test
    void answers404ToAnUnknownSeminarInTheSitesOwnLook() {
        assertThat(mvc.get().uri("/seminars/nothing-here")).hasStatus(404);
    }

    private static SessionDetails session(String title, LocalTime startsAt, LocalTime placedAfter) {
        return new SessionDetails(
                startsAt, null, placedAfter, SessionKind.TALK, title, Markdown.EMPTY, "", false, List.of());
    }
}
