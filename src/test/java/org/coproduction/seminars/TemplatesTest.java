package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("no-database")
class TemplatesTest {

    @Test
    void pagesEscapeEverythingLoadNothingFromElsewhereAndSpeakThroughMessages() {
        List<String> findings = SourceFiles.below(SourceFiles.TEMPLATES, ".html").entrySet().stream()
                .flatMap(template -> TemplateScan.of(template.getKey(), template.getValue()).stream())
                .toList();

        assertThat(findings).isEmpty();
    }

    @Test
    void onePlaceOnlyHoldsLinkedDataAsTheyAre() {
        String good =
                "<script type=\"application/ld+json\" th:if=\"${x}\" th:utext=\"${head.linkedData.json}\"></script>";

        assertThat(TemplateScan.of("fragments/head.html", good)).isEmpty();
        assertThat(TemplateScan.of("some/page.html", good)).isNotEmpty();
        assertThat(TemplateScan.of("fragments/head.html", good.replace("application/ld+json", "module")))
                .isNotEmpty();
        assertThat(TemplateScan.of("fragments/head.html", good.replace("head.linkedData.json", "description")))
                .isNotEmpty();
        assertThat(TemplateScan.of("fragments/head.html", good.replace("th:if", "onload")))
                .isNotEmpty();
    }

    @Test
    void oneFragmentOnlyShowsHtmlAsItIs() {
        String fragments =
                SourceFiles.below(SourceFiles.TEMPLATES, "parts.html").get("fragments/parts.html");

        assertThat(Pattern.compile("utext=").matcher(fragments).results()).hasSize(1);
        assertThat(fragments).contains("th:utext=\"${html.value}\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:utext=\"${x}\"></p>",
                "<p>[(${x})]</p>",
                "<script>1;</script>",
                "<style>p {}</style>",
                "<p style=\"color: red\"></p>",
                "<p th:style=\"${x}\"></p>",
                "<button onclick=\"go()\"></button>",
                "<p th:attr=\"onclick=${x}\"></p>",
                "<img src=\"https://cdn.example.org/x.png\">",
                "<link rel=\"stylesheet\" href=\"//cdn.example.org/x.css\">",
                "<a th:href=\"'https://example.org/' + ${x}\"></a>",
                "<main th:with=\"x=1\"></main>",
                "<p>Welcome</p>",
                "<p><input type=\"text\">Welcome</p>",
                "<p>[[${x}]] seminars</p>",
                "<p th:text=\"'Welcome ' + ${x}\"></p>",
                "<p th:text=\"|${x} seminars|\"></p>",
                "<img alt=\"Logo\">",
                "<nav aria-label=\"Menu\"></nav>",
                "<input placeholder=\"Your name\">",
            })
    void aBreakIsFound(String template) {
        assertThat(TemplateScan.of("some/page.html", template)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p th:text=\"#{home.title}\">Title</p>",
                "<p th:text=\"#{home.title('x', ${y})}\"></p>",
                "<p th:text=\"${bad ? #messages.msg('site.title.error') + ' ' : ''}\"></p>",
                "<p th:text=\"${a} + ', ' + ${b}\"></p>",
                "<p>[[#{home.title}]] · 1</p>",
                "<a href=\"/seminars\" th:text=\"${x}\"></a>",
                "<a th:href=\"@{/seminars/{slug}(slug=${x})}\" th:text=\"${x}\"></a>",
                "<script type=\"module\" th:src=\"@{/js/site.js}\"></script>",
                "<!--/* A comment. */-->",
                "<img alt=\"\" th:src=\"${x}\">",
            })
    void aGoodPageIsLeftInPeace(String template) {
        assertThat(TemplateScan.of("some/page.html", template)).isEmpty();
    }
}
