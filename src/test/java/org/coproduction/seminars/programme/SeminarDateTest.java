package org.coproduction.seminars.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class SeminarDateTest {

    private static final LocalDate JULY_13 = LocalDate.of(2016, 7, 13);

    @Test
    void saysADayWithItsTimesInWords() {
        SeminarDate date = SeminarDate.day(JULY_13, LocalTime.of(9, 30), LocalTime.of(16, 0));

        assertThat(date.dateInWords()).isEqualTo("Wednesday 13 July 2016");
        assertThat(date.timesInWords()).isEqualTo("9:30am to 4pm");
    }

    @Test
    void saysAMonthWithoutADay() {
        assertThat(SeminarDate.month(YearMonth.of(2016, 10)).dateInWords()).isEqualTo("October 2016");
        assertThat(SeminarDate.unknown().dateInWords()).isNull();
    }

    @Test
    void startsAndEndsInUkTimeOnBothSidesOfTheClockChange() {
        SeminarDate winter = SeminarDate.day(LocalDate.of(2016, 3, 26), LocalTime.of(10, 0), LocalTime.of(16, 0));
        SeminarDate summer = SeminarDate.day(LocalDate.of(2016, 3, 28), LocalTime.of(10, 0), LocalTime.of(16, 0));

        assertThat(winter.start()).isEqualTo(Instant.parse("2016-03-26T10:00:00Z"));
        assertThat(summer.start()).isEqualTo(Instant.parse("2016-03-28T09:00:00Z"));
        assertThat(summer.end()).isEqualTo(Instant.parse("2016-03-28T15:00:00Z"));
    }

    @Test
    void isOverAtTheEndOfItsDayOrMonthWhereNoTimeIsKnown() {
        assertThat(SeminarDate.day(JULY_13).isOverAt(Instant.parse("2016-07-13T22:59:59Z")))
                .isFalse();
        assertThat(SeminarDate.day(JULY_13).isOverAt(Instant.parse("2016-07-13T23:00:00Z")))
                .isTrue();
        assertThat(SeminarDate.month(YearMonth.of(2016, 2)).isOverAt(Instant.parse("2016-02-29T23:59:59Z")))
                .isFalse();
        assertThat(SeminarDate.month(YearMonth.of(2016, 2)).isOverAt(Instant.parse("2016-03-01T00:00:00Z")))
                .isTrue();
        assertThat(SeminarDate.unknown().isOverAt(Instant.MAX)).isFalse();
    }

    @Test
    void refusesTimesThatDoNotFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeminarDate.day(JULY_13, LocalTime.of(16, 0), LocalTime.of(10, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeminarDate(DatePrecision.MONTH, JULY_13, LocalTime.NOON, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new SeminarDate(DatePrecision.DAY, null, null, null));
    }
}
