package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import java.util.List;

/** In the reader’s own colours the focus still has an outline, and buttons and fields an edge. */
final class ForcedColours implements Check {

    private static final Script FORCED = Script.named("forced");

    @Override
    public List<String> problems(Page page) {
        page.emulateMedia(
                new EmulateMediaOptions().setForcedColors(com.microsoft.playwright.options.ForcedColors.ACTIVE));
        List<String> problems = FORCED.problems(page);
        page.emulateMedia(
                new EmulateMediaOptions().setForcedColors(com.microsoft.playwright.options.ForcedColors.NONE));
        return problems;
    }
}
