package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HarnessBrowserTest extends BrowserTestBase {

    @Test
    void findsNothingToMendOnTheSignInPage() {
        assertThat(visit("/login")).isEqualTo(200);

        assertThat(accessibilityProblems()).isEmpty();
    }

    @Test
    void findsWhatIsWrongOnABadPage() {
        page.setContent("<html><body><img src='x'><input></body></html>");

        assertThat(accessibilityProblems())
                .anyMatch(problem -> problem.startsWith("image-alt"))
                .anyMatch(problem -> problem.startsWith("label"));
    }

    @Test
    void noticesABrokenContentSecurityPolicy() {
        visit("/login");
        page.evaluate("document.body.setAttribute('style', 'color: red')");

        assertThat(scriptErrors()).singleElement().asString().contains("Content Security Policy");
        scriptErrors().clear();
    }
}
