package org.coproduction.seminars;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The Chromium or Chrome of this machine, started once for all browser tests: the one that the system property {@code
 * test.browser} names, else one on the PATH, else one in the usual places.
 *
 * <p>Without any the tests are reported as skipped, or as failed where the environment says {@code CI=true}.
 */
final class Chromium implements ExecutionCondition, BeforeAllCallback {

    private static final String NOT_FOUND =
            "No Chromium or Chrome found on the PATH or in the usual places; name one with -Dtest.browser=PATH";

    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "chrome.exe",
            "msedge.exe");

    private static final List<String> PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
            System.getenv("ProgramFiles") + "/Google/Chrome/Application/chrome.exe",
            System.getenv("LOCALAPPDATA") + "/Google/Chrome/Application/chrome.exe",
            System.getenv("ProgramFiles(x86)") + "/Microsoft/Edge/Application/msedge.exe");

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser browser;

    static Browser get() {
        return Objects.requireNonNull(browser, "BrowserTestBase starts it");
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean required = "true".equals(System.getenv("CI"));
        return required || find().isPresent() ? enabled("a browser is here, or required") : disabled(NOT_FOUND);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(Playwright.class, key -> start());
    }

    /** JUnit closes it after the last test. */
    private static Playwright start() {
        Path executable = find().orElseThrow(() -> new IllegalStateException(NOT_FOUND));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(FLAGS));
        return playwright;
    }

    private static Optional<Path> find() {
        String named = System.getProperty("test.browser");
        return named != null
                ? Optional.of(Path.of(named))
                : candidates().filter(Files::isExecutable).findFirst();
    }

    private static Stream<Path> candidates() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        Stream<Path> onPath = Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(path)
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, PLACES.stream().map(Path::of));
    }
}
