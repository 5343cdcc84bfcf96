package org.coproduction.seminars.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class OrcidTest {

    /** Published by ORCID as examples, one of them with the check digit X. */
    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"})
    void takesWhatOrcidGivesOut(String orcid) {
        assertThat(Orcid.isValid(orcid)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-0002-1825-0079",
                "0000-0002-1825-009X",
                "0000000218250097",
                "0000-0002-1694-233x",
                "https://orcid.org/0000-0002-1825-0097",
                ""
            })
    void refusesTypingMistakesAndOtherShapes(String orcid) {
        assertThat(Orcid.isValid(orcid)).isFalse();
    }
}
