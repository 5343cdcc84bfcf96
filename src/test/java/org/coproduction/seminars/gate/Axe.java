package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The rules of axe: WCAG A and AA, contrast of AAA in light and dark colours, good practice. */
final class Axe implements Check {

    /** From the library’s jar; its own builder opens a second page for each run. */
    private static final String AXE = Script.read("/axe.min.js");

    private static final String RUN = Script.read("/gate/axe.js");

    @Override
    public List<String> problems(Page page) {
        page.evaluate(AXE);
        List<String> light = run(page, false);
        // At once: half-way through a transition no colour is right.
        page.emulateMedia(
                new EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
        List<String> dark =
                run(page, true).stream().map(problem -> "dark: " + problem).toList();
        page.emulateMedia(new EmulateMediaOptions()
                .setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.NO_PREFERENCE));
        return Stream.concat(light.stream(), dark.stream()).toList();
    }

    private static List<String> run(Page page, boolean dark) {
        return Script.texts(page.evaluate(RUN, Map.of("dark", dark)));
    }
}
