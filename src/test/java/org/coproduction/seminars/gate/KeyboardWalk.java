package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** With the Tab key from the top to the end: each stop is outlined, in the window and uncovered, none is left out, and it ends. */
final class KeyboardWalk implements Check {

    private static final int MOST_STOPS = 1000;

    private static final Script STOP = Script.named("stop");

    private static final Script MISSED = Script.named("missed");

    @Override
    public List<String> problems(Page page) {
        goToTop(page);
        List<String> problems = new ArrayList<>(walk(page));
        problems.addAll(MISSED.problems(page));
        return problems;
    }

    private static void goToTop(Page page) {
        page.evaluate("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')");
    }

    private static List<String> walk(Page page) {
        List<String> problems = new ArrayList<>();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            page.keyboard().press("Tab");
            if (!(STOP.answer(page) instanceof Map<?, ?> stop)) {
                return problems;
            }
            if (stop.get("first").equals(true) && stops > 0) {
                return problems;
            }
            problems.addAll(Script.texts(stop.get("problems")));
            if (stop.get("known").equals(true)) {
                problems.add("the keyboard does not get out: " + page.evaluate("document.activeElement.outerHTML"));
                return problems;
            }
        }
        return List.of("the walk does not end");
    }
}
