package org.coproduction.seminars.bursary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class PoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45 | £45",
                "£45.00 | £45",
                "62.50 | £62.50",
                "£ 1,250 | £1,250",
                "999999.99 | £999,999.99",
                "0 | £0"
            })
    void takesWhatPeopleType(String typed, String shown) {
        assertThat(Pounds.parse(typed)).map(Pounds::toString).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "free", "-5", "4.5", "1e9", "45,50", "9999999999", "$5", "4 5"})
    void takesNothingElse(String typed) {
        assertThat(Pounds.parse(typed)).isEmpty();
    }
}
