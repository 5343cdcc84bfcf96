package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import java.util.List;

/** All checks, on one page after the other. */
final class Inspection {

    /** Those that only look come first; the last ones leave the focus somewhere. */
    private final List<Check> checks = List.of(
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
            new ForcedColours());

    private final Page page;

    Inspection(Page page) {
        this.page = page;
        checks.forEach(check -> check.watch(page));
    }

    /** What is wrong on the open page. */
    List<String> problems() {
        return checks.stream()
                .flatMap(check -> check.problems(page).stream()
                        .map(problem -> check.getClass().getSimpleName() + ": " + problem))
                .toList();
    }
}
