package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Nothing scrolls sideways or is cut off: on a narrow phone, enlarged four times, with text of twice the size, with wide spacing. */
final class Reflow implements Check {

    private static final Script FITS = Script.named("fits");

    private static final String SPACING =
            "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
                    + " p { margin-bottom: 2em !important }";

    private static final String TWICE = "html { font-size: 200% !important }";

    private static final int WIDE = 1280;

    private static final int HALF = 640;

    /** A phone; and a window of 1280 by 1024 pixels, enlarged four times. */
    private static final int NARROW = 320;

    private static final int LOW = 256;

    @Override
    public List<String> problems(Page page) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        List<String> problems = Arrays.stream(Way.values())
                .flatMap(way -> way.problems(page).stream())
                .toList();
        page.setViewportSize(width, height);
        return problems;
    }

    private enum Way {
        AS_IT_IS(WIDE, null),
        NARROW_WINDOW(NARROW, null),
        NARROW_WITH_SPACING(NARROW, SPACING),
        WIDE_WITH_SPACING(WIDE, SPACING),
        TWICE_THE_SIZE(HALF, TWICE);

        private final int width;
        private final @Nullable String style;

        Way(int width, @Nullable String style) {
            this.width = width;
            this.style = style;
        }

        List<String> problems(Page page) {
            page.setViewportSize(width, LOW);
            page.evaluate("""
                    style => {
                      const sheet = new CSSStyleSheet();
                      sheet.replaceSync(style ?? '');
                      document.adoptedStyleSheets = [sheet];
                    }""", style);
            List<String> problems = FITS.problems(page).stream()
                    .map(problem -> this + ": " + problem)
                    .toList();
            page.evaluate("document.adoptedStyleSheets = []");
            return problems;
        }
    }
}
