package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A person at a browser. Subclasses are named {@code …BrowserTest}; each test has a fresh browser profile and fails if the page
 * raised a script error or broke the content security policy.
 */
@ExtendWith(Chromium.class)
@SiteServerTest
@Tag("browser")
public abstract class BrowserTestBase {

    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    @Autowired
    private TestDatabase database;

    private final List<String> scriptErrors = new ArrayList<>();

    private BrowserContext context;

    protected Page page;

    @BeforeEach
    void openBrowser() {
        use(new NewContextOptions());
    }

    @AfterEach
    void closeBrowser() {
        context.close();
        database.clear();
        assertThat(scriptErrors).as("script errors").isEmpty();
    }

    /** Starts afresh with another profile, for example a narrow window or without JavaScript. */
    protected final void use(NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = Chromium.get().newContext(options.setBaseURL("http://localhost:" + port));
        context.onWebError(error -> scriptErrors.add(error.error()));
        context.onConsoleMessage(this::noteBrokenPolicy);
        page = context.newPage();
        page.setDefaultTimeout(60_000);
    }

    /** Opens a path of the site and returns the status of the answer. */
    protected final int visit(String path) {
        Response response = page.navigate(path);
        return response.status();
    }

    /** Rules of WCAG 2.2 AA and good practice that the open page breaks, each with the places; empty if all is well. */
    protected final List<String> accessibilityProblems() {
        return new AxeBuilder(page)
                .withTags(STANDARDS).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + " (" + rule.getHelp() + "): "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    /** Script errors and broken content security policy since the test began. */
    protected final List<String> scriptErrors() {
        return scriptErrors;
    }

    private void noteBrokenPolicy(ConsoleMessage message) {
        if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
            scriptErrors.add(message.text());
        }
    }
}
