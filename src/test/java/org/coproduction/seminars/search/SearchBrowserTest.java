package org.coproduction.seminars.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.IntStream;
import org.coproduction.seminars.BrowserTestBase;
import org.coproduction.seminars.blog.APost;
import org.coproduction.seminars.blog.BlogDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Searching in a browser, on a phone and a desk, light and dark, and without JavaScript. */
class SearchBrowserTest extends BrowserTestBase {

    @Autowired
    private BlogDesk blog;

    @BeforeEach
    void writePosts() {
        IntStream.rangeClosed(1, 12)
                .forEach(number -> blog.add(APost.titled("Recovery in practice " + number)
                        .body("Carers tell how they **recovered** with " + "deinstitutionalisation".repeat(4) + ".")
                        .details()));
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void everybodyCanUseThePageWithAnyAnswer(int width) {
        use(new NewContextOptions()
                .setViewportSize(width, 640)
                .setColorScheme(width == 320 ? ColorScheme.DARK : ColorScheme.LIGHT));

        for (String query :
                List.of("", "the", "recovery", "recovery&page=2", "recoverry+zymurgy", "zymurgy", "x".repeat(400))) {
            assertThat(visit("/search?q=" + query)).as(query).isEqualTo(200);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as("width with " + query)
                    .isEqualTo(width);
            assertThat(accessibilityProblems()).as(query).isEmpty();
        }
    }

    @Test
    void nobodyNeedsAMouseOrJavaScript() {
        use(new NewContextOptions().setJavaScriptEnabled(false));
        visit("/search");

        page.getByLabel("What are you looking for?").fill("recoverd carers");
        page.keyboard().press("Enter");

        page.waitForURL("**/search?q=recoverd+carers");
        assertThat(page.getByLabel("What are you looking for?").inputValue()).isEqualTo("recoverd carers");
        assertThat(page.locator(".found").textContent()).isEqualTo("12 results for “recoverd carers”");
        assertThat(page.locator(".result mark").first().textContent()).isNotEmpty();
        page.getByText("Next page").press("Enter");
        page.waitForURL("**page=2");
        assertThat(page.locator(".pager").textContent()).contains("Page 2 of 2");
        page.locator(".result a").first().press("Enter");
        page.waitForURL("**/blog/recovery-in-practice-*");
    }
}
