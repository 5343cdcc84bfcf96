package org.coproduction.seminars.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.coproduction.seminars.mail.TemplateProblem.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("no-database")
class TemplateTextTest {

    @Test
    void fillsPlaceholdersAndLeavesOutLinesThatWouldSayNothing() {
        TemplateText text = new TemplateText("Date: {{date}}\nTime: {{times}}, UK time\n\nFor {{name}} {{times}}");

        assertThat(text.fill(Map.of("date", "13 July", "times", "", "name", "Sam")))
                .isEqualTo("Date: 13 July\n\nFor Sam ");
    }

    @Test
    void neverReadsAValueAsATemplate() {
        assertThat(new TemplateText("Hello {{name}}, {{link}}").fill(Map.of("name", "{{link}} $1 \\", "link", "x")))
                .isEqualTo("Hello {{link}} $1 \\, x");
    }

    @Test
    void keepsTheLinesOfAValueOnlyWhereItStandsAlone() {
        Map<String, String> values = Map.of("message", "First\nSecond");

        assertThat(new TemplateText("{{message}}").fill(values)).isEqualTo("First\nSecond");
        assertThat(new TemplateText("Note: {{message}}").fill(values)).isEqualTo("Note: First Second");
    }

    @Test
    void refusesToSendAPlaceholderWithoutAValue() {
        assertThatThrownBy(() -> new TemplateText("{{place}}").fill(Map.of())).hasMessage("No value for {{place}}");
    }

    @Test
    void findsWhatIsWrongWithItsLine() {
        TemplateText text = new TemplateText("Hello {{name}}\nSee {{nmae}}\n{{name}\n{{ name }} }}");

        assertThat(text.problems(Set.of("name")))
                .containsExactly(
                        new TemplateProblem(Kind.UNKNOWN, "nmae", 2),
                        new TemplateProblem(Kind.BROKEN, "{{", 3),
                        new TemplateProblem(Kind.BROKEN, "}}", 4));
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë O’Brien-Smith, Zoë O’Brien-Smith",
        "J.R. Smith, J. R. Smith",
        "Win at https://evil.example/x now, Win at https evil. example/x now",
        "www.evil.example, www. evil. example",
        "me@evil.example, me at evil. example"
    })
    void makesNamesThatAreNoLinks(String typed, String shown) {
        assertThat(PlainName.of(typed)).isEqualTo(shown);
    }
}
