package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import java.util.List;

/** Checks on one page after the other. Those that only look come first; the last ones leave the focus somewhere. */
final class Inspection {

    private final Page page;
    private final List<Check> checks;

    private Inspection(Page page, List<Check> checks) {
        this.page = page;
        this.checks = checks;
        checks.forEach(check -> check.watch(page));
    }

    static Inspection whole(Page page) {
        return new Inspection(
                page,
                List.of(
                        new Policy(),
                        new OwnRequests(),
                        new ValidHtml(),
                        new Outline(),
                        new Reading(),
                        new Axe(),
                        new Targets(),
                        new Stillness(),
                        new Reflow(),
                        new KeyboardWalk(),
                        new ForcedColours()));
    }

    /** Only what the length of words can break. */
    static Inspection ofLayout(Page page) {
        return new Inspection(page, List.of(new Targets(), new Reflow(), new KeyboardWalk()));
    }

    /** What is wrong on the open page. */
    List<String> problems() {
        return checks.stream()
                .flatMap(check -> check.problems(page).stream()
                        .map(problem -> check.getClass().getSimpleName() + ": " + problem))
                .toList();
    }
}
