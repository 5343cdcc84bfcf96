package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everybody can read everything, by day and by night: text at level AAA, what has to be seen besides at 3:1. */
@Tag("no-database")
class ContrastTest {

    private static final double TEXT = 7;
    private static final double SHAPE = 3;

    private static final Map<String, String> STYLES = SourceFiles.below(Path.of("src/main/styles"), ".css");
    private static final String TOKENS = STYLES.get("tokens.css");

    private static final Map<String, Colours> SCHEMES = Map.of(
            "light", Colours.of(TOKENS),
            "dark", Colours.of(TOKENS, "prefers-color-scheme:dark"));

    private static final List<String> PAGES = List.of("paper", "card", "sunken");
    private static final List<String> TINTS =
            List.of("brand-tint", "accent-tint", "plum-tint", "error-tint", "success-tint");
    private static final List<String> BANDS = List.of("band", "hero");

    @Test
    void textIsReadOnEverythingItStandsOn() {
        List<String> tooFaint = new ArrayList<>();
        List<String> words = List.of("ink", "muted", "link", "link-hover", "visited", "brand", "error");
        tooFaint.addAll(below(TEXT, words, PAGES));
        tooFaint.addAll(below(TEXT, List.of("ink", "muted", "link", "link-hover", "visited"), TINTS));
        tooFaint.addAll(below(TEXT, List.of("error"), List.of("error-tint")));
        tooFaint.addAll(below(TEXT, List.of("band-ink"), BANDS));

        assertThat(tooFaint).isEmpty();
    }

    @Test
    void everyRuleThatSetsTextAndBackgroundSetsThemFarApart() {
        List<String> tooFaint = new ArrayList<>();
        STYLES.forEach((file, css) -> Colours.pairs(css)
                .forEach(pair -> SCHEMES.forEach((scheme, colours) -> {
                    double contrast = colours.contrast(pair.text(), pair.background());
                    if (contrast < TEXT) {
                        tooFaint.add("%s, %s: %s %.2f".formatted(scheme, file, pair, contrast));
                    }
                })));

        assertThat(tooFaint).isEmpty();
    }

    @Test
    void controlsFocusAndDrawingsAreSeen() {
        List<String> tooFaint = new ArrayList<>();
        tooFaint.addAll(below(SHAPE, List.of("control", "ring", "brand", "error", "success", "one", "two"), PAGES));
        tooFaint.addAll(below(SHAPE, List.of("ring"), TINTS));
        tooFaint.addAll(below(SHAPE, List.of("band-ring", "band-one", "band-two", "accent"), BANDS));
        tooFaint.addAll(below(SHAPE, List.of("ring"), List.of("halo")));
        tooFaint.addAll(below(SHAPE, List.of("band-ring"), List.of("band-halo")));

        assertThat(tooFaint).isEmpty();
    }

    @Test
    void colourIsSetInTheTokensAndNowhereElse() {
        Pattern raw = Pattern.compile(":[^;{}]*#[0-9a-fA-F]{3,8}\\b");

        assertThat(STYLES.entrySet().stream()
                        .filter(file -> !List.of("tokens.css", "print.css").contains(file.getKey()))
                        .filter(file -> raw.matcher(file.getValue()).find())
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void aPairThatIsTooFaintIsFound() {
        assertThat(Colours.contrastOf("#767676", "#ffffff")).isCloseTo(4.54, within(0.01));
        assertThat(Colours.contrastOf("#000000", "#ffffff")).isCloseTo(21, within(0.001));
        assertThat(Colours.pairs(".x:hover{background:var(--accent);color:var(--band-ink)}"))
                .containsExactly(new Colours.Pair("band-ink", "accent", ".x:hover"));
        assertThat(SCHEMES.get("light").contrast("band-ink", "accent")).isLessThan(TEXT);
    }

    private static List<String> below(double least, List<String> fronts, List<String> backs) {
        List<String> found = new ArrayList<>();
        SCHEMES.forEach((scheme, colours) -> fronts.forEach(front -> backs.forEach(back -> {
            double contrast = colours.contrast(front, back);
            if (contrast < least) {
                found.add("%s: %s on %s %.2f".formatted(scheme, front, back, contrast));
            }
        })));
        return found;
    }
}
