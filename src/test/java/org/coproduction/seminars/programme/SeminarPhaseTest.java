package org.coproduction.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.seminars.programme.SeminarExample.seminar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.coproduction.seminars.common.PermanentId;
import org.junit.jupiter.api.Test;

class SeminarPhaseTest {

    private static final Instant MARCH = Instant.parse("2016-03-01T09:00:00Z");

    @Test
    void isOpenUntilTheLastPlaceIsTakenThenFull() {
        assertThat(phase(seminar().capacity(2), MARCH, 1)).isEqualTo(SeminarPhase.OPEN);
        assertThat(phase(seminar().capacity(2), MARCH, 2)).isEqualTo(SeminarPhase.FULL);
        assertThat(phase(seminar().capacity(2), MARCH, 3)).isEqualTo(SeminarPhase.FULL);
    }

    @Test
    void closesAt2359UkTimeOnTheDayShown() {
        assertThat(phase(seminar(), Instant.parse("2016-07-06T22:59:59Z"), 0)).isEqualTo(SeminarPhase.OPEN);
        assertThat(phase(seminar(), Instant.parse("2016-07-06T23:00:00Z"), 0)).isEqualTo(SeminarPhase.CLOSED);
    }

    @Test
    void opensAtTheBeginningOfItsFirstDay() {
        SeminarExample later = seminar().opensOn(LocalDate.of(2016, 4, 1));

        assertThat(phase(later, Instant.parse("2016-03-31T22:59:59Z"), 0)).isEqualTo(SeminarPhase.OPENS_LATER);
        assertThat(phase(later, Instant.parse("2016-03-31T23:00:00Z"), 0)).isEqualTo(SeminarPhase.OPEN);
    }

    @Test
    void isAnnouncedWhileDayOrPlacesAreNotKnown() {
        assertThat(phase(seminar().date(SeminarDate.month(YearMonth.of(2016, 10))), MARCH, 0))
                .isEqualTo(SeminarPhase.ANNOUNCED);
        assertThat(phase(seminar().capacity(null), MARCH, 0)).isEqualTo(SeminarPhase.ANNOUNCED);
    }

    @Test
    void isTodayOnItsDayAndPastOnceItHasEnded() {
        assertThat(phase(seminar(), Instant.parse("2016-07-13T08:00:00Z"), 0)).isEqualTo(SeminarPhase.TODAY);
        assertThat(phase(seminar(), Instant.parse("2016-07-13T15:00:00Z"), 0)).isEqualTo(SeminarPhase.PAST);
    }

    @Test
    void saysCancelledAndPostponedWhateverTheDate() {
        assertThat(phase(seminar().status(SeminarStatus.CANCELLED), MARCH, 0)).isEqualTo(SeminarPhase.CANCELLED);
        assertThat(phase(seminar().status(SeminarStatus.POSTPONED), MARCH, 0)).isEqualTo(SeminarPhase.POSTPONED);
        assertThat(phase(seminar().status(SeminarStatus.MOVED_ONLINE), MARCH, 0))
                .isEqualTo(SeminarPhase.OPEN);
    }

    private static SeminarPhase phase(SeminarExample seminar, Instant now, int taken) {
        SeminarDetails details = seminar.details();
        return new SeminarFacts(
                        1,
                        "practice",
                        3,
                        details.title(),
                        details.summary(),
                        details.status(),
                        details.format(),
                        details.date(),
                        "Leeds",
                        details.registration().capacity(),
                        details.registration().opensOn(),
                        details.registration().closesOn(),
                        new CalendarIdentity(PermanentId.of("seminar", 1, MARCH), 0),
                        MARCH,
                        "")
                .phase(now, taken);
    }
}
