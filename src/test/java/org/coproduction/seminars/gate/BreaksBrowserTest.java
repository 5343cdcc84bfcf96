package org.coproduction.seminars.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coproduction.seminars.BrowserTestBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A good page passes every check; with one thing broken it fails the check that is there for it. */
class BreaksBrowserTest extends BrowserTestBase {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB"><head><meta charset="UTF-8"><title>A good page</title><link rel="icon" href="data:,"><style>
            body { font: 20px sans-serif; color: #111; background: #fff }
            a, button { display: inline-block; min-height: 44px; color: #003; background: #fff; outline-offset: 2px }
            :focus { outline: 3px solid #000 }
            </style></head>
            <body><header><a href="#main">Skip to the content</a></header>
            <main id="main" tabindex="-1"><h1>A good page</h1><h2>About it</h2>
            <p>Words</p><button type="button">Press</button></main></body></html>
            """;

    private static final String LONG = "A word and another one. ".repeat(12);

    private static final String POLICY = "default-src 'self'; style-src 'unsafe-inline'; img-src 'self' data: http:";

    private static final Map<String, String> SCRIPTS = Map.of(
            "/trap.js",
            "addEventListener('keydown', key => document.activeElement.tagName === 'BUTTON' && key.preventDefault())",
            "/blur.js",
            "addEventListener('focusin', focus => focus.target.tagName === 'BUTTON' && focus.target.blur())");

    private Inspection inspection;

    @BeforeEach
    void openWindow() {
        use(new NewContextOptions().setViewportSize(1280, 720));
        inspection = Inspection.whole(page);
    }

    @Test
    void findsNothingOnAGoodPage() {
        assertThat(problemsOf(PAGE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Axe: image-alt                           | <p>Words                 | <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p>Words
            Axe: region                              | <header>                 | <p>Outside</p><header>
            Axe: color-contrast-enhanced             | <p>Words                 | <p style="color: #666">Words
            Axe: dark: color-contrast-enhanced       | </style>                 | @media (prefers-color-scheme: dark) { p { color: #666 } }</style>
            ValidHtml: line 9: Stray end tag “div”   | </main>                  | </div></main>
            ValidHtml: line 9: Duplicate ID          | <p>Words                 | <p id="main">Words
            Outline: 2 headings of level 1           | <p>Words                 | <h1>Another</h1><p>Words
            Outline: level 1 is followed by          | <h2>About it</h2>        | <h3>About it</h3>
            Outline: words only for a mouse          | <p>Words                 | <p title="More">Words
            Outline: own order of the keyboard       | <button                  | <button tabindex="3"
            Outline: the first stop                  | href="#main"             | href="#else"
            Reading: justified                       | <p>Words                 | <p style="text-align: justify; max-width: 60ch; line-height: 1.5">LONG
            Reading: lines too near                  | <p>Words                 | <p style="max-width: 60ch; line-height: 1.2">LONG
            Reading: 1                               | <p>Words                 | <p style="line-height: 1.5">LONG
            Reading: opens another window            | <p>Words                 | <p><a href="/x" target="_blank">Other</a>
            KeyboardWalk: no outline                 | 3px solid                | 1px solid
            KeyboardWalk: <button                    | <p>Words</p>             | <div style="position: fixed; inset: 0; top: 100px; background: #fff">Over it</div><p>Words</p>
            KeyboardWalk: not in the window          | <button                  | <button style="position: fixed; top: -99px"
            KeyboardWalk: the keyboard does not get  | </head>                  | <script src="/trap.js"></script></head>
            KeyboardWalk: never reached              | </head>                  | <script src="/blur.js"></script></head>
            Reflow: NARROW_WINDOW: scrolls sideways  | <p>Words                 | <p style="width: 400px">Words
            Reflow: NARROW_WITH_SPACING: scrolls     | <p>Words                 | <p><span style="white-space: nowrap; font-size: 16px">Thirty letters and some more here</span>
            Reflow: TWICE_THE_SIZE: scrolls          | <p>Words                 | <p style="width: 20rem; padding: 8px">Words
            Reflow: WIDE_WITH_SPACING: words are cut | <p>Words                 | <p style="height: 1.2em; line-height: 1.2; overflow: hidden">Words
            Targets: 20 by 20 px                     | <p>Words                 | <p><a href="/x" style="width: 20px; height: 20px; min-height: 0; overflow: clip">x</a></p><p>Words
            Stillness: moves                         | <p>Words                 | <p style="transition: color 1s">Words
            Stillness: starts by itself              | <p>Words                 | <audio autoplay controls></audio><p>Words
            ForcedColours: no outline                | :focus { outline: 3px    | @media (forced-colors: none) { :focus { outline: 3px solid } } :focus { outline: 0px
            ForcedColours: no edge                   | <button                  | <button style="border: 0"
            OwnRequests: asks a third party          | <p>Words                 | <img src="http://third-party.test/x.png" alt="A dot"><p>Words
            Policy: Executing inline script          | </main>                  | <script>alert(1)</script></main>
            """)
    void findsWhatIsBroken(String problem, String good, String broken) {
        assertThat(PAGE).contains(good);

        assertThat(problemsOf(
                        PAGE.replaceFirst(Pattern.quote(good), Matcher.quoteReplacement(broken.replace("LONG", LONG)))))
                .anyMatch(found -> found.startsWith(problem));
        scriptErrors().clear();
    }

    private List<String> problemsOf(String html) {
        page.route("**/*", route -> answer(route, html));
        page.navigate("/broken");
        return inspection.problems();
    }

    private static void answer(Route route, String html) {
        if (route.request().isNavigationRequest()) {
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/html; charset=utf-8")
                    .setHeaders(Map.of("Content-Type", "text/html; charset=utf-8", "Content-Security-Policy", POLICY))
                    .setBody(html));
        } else if (SCRIPTS.containsKey(URI.create(route.request().url()).getPath())) {
            String script = SCRIPTS.get(URI.create(route.request().url()).getPath());
            route.fulfill(
                    new Route.FulfillOptions().setContentType("text/javascript").setBody(script));
        } else {
            route.abort();
        }
    }
}
