package org.coproduction.seminars.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.BrowserTestBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The site is light enough for an old phone and a slow line: the first visit of a page, with nothing in the cache. */
class WeightBrowserTest extends BrowserTestBase {

    private static final int MOST_BYTES = 60 * 1024;

    private static final int MOST_REQUESTS = 9;

    @Autowired
    ApplicationContext site;

    @BeforeEach
    void showTheDemonstration() {
        Worlds.beside(site).get(1).prepare();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/seminars/enacting-co-production"})
    void weighsLittle(String path) {
        use(new NewContextOptions());
        List<Integer> sizes = new ArrayList<>();
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on("Network.loadingFinished", event -> sizes.add(bytes(event)));

        visit(path);
        page.evaluate("document.fonts.ready.then(() => true)");

        assertThat(sizes).as("requests of %s: %s", path, sizes).hasSizeLessThanOrEqualTo(MOST_REQUESTS);
        assertThat(sizes.stream().mapToInt(size -> size).sum())
                .as("%s: %s", path, sizes)
                .isLessThan(MOST_BYTES);
    }

    @Test
    void isReadBeforeTheFontIsThere() {
        page.route("**/*.woff2", font -> {});

        page.navigate("/", new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));

        page.waitForCondition(() -> page.evaluate("performance.getEntriesByName('first-contentful-paint').length")
                .equals(1));
    }

    @Test
    void keepsWhatDoesNotChangeForAYear() {
        List<Response> files = new ArrayList<>();
        page.onResponse(files::add);

        visit("/");

        assertThat(files)
                .filteredOn(file -> file.url().matches(".*/(css|js|img|fonts)/.*"))
                .isNotEmpty()
                .allSatisfy(file ->
                        assertThat(file.headers()).as(file.url()).containsEntry("cache-control", "max-age=31536000"));
    }

    @Test
    void knowsTheSizeOfEachPictureBeforeItIsThere() {
        for (String path : List.of("/", "/people", "/partners", "/seminars/enacting-co-production")) {
            visit(path);
            assertThat(page.locator("img:not([width][height])").count())
                    .as(path)
                    .isZero();
        }
    }

    private static int bytes(JsonObject event) {
        return event.get("encodedDataLength").getAsInt();
    }
}
