package org.coproduction.seminars.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("no-database")
class ArabicShapesTest {

    @Test
    void lettersTakeTheFormThatTheirNeighboursCallFor() {
        assertThat(ArabicShapes.shape("محمد")).isEqualTo("\uFEE3\uFEA4\uFEE4\uFEAA");
        assertThat(ArabicShapes.shape("دار")).isEqualTo("\uFEA9\uFE8D\uFEAD");
        assertThat(ArabicShapes.shape("گل")).isEqualTo("\uFB94\uFEDE");
    }

    @Test
    void lamWithAlefIsOneSign() {
        assertThat(ArabicShapes.shape("لا")).isEqualTo("\uFEFB");
        assertThat(ArabicShapes.shape("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
    }

    @Test
    void marksDoNotPartLetters() {
        assertThat(ArabicShapes.shape("بَب")).isEqualTo("\uFE91\u064E\uFE90");
    }

    @Test
    void otherScriptsStayAsTheyAre() {
        assertThat(ArabicShapes.shape("Zoë 12 יעל")).isEqualTo("Zoë 12 יעל");
    }
}
