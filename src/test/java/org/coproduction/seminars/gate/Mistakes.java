package org.coproduction.seminars.gate;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Sends a form of a page with every mistake that it lets somebody make, and looks at what comes back. */
final class Mistakes {

    /** Forms in which something can be typed or chosen. */
    static final String FORMS = "main form[method=post]:has(input:not([type=hidden]), textarea, select)";

    /** Where forms lead in which nothing can be wrong: a text and numbers that may be empty, one of several seminars. */
    private static final Pattern FORGIVING =
            Pattern.compile("/admin/(bursary-page|seminars/[^/]+/(places|questions/copies))");

    private static final String SPOIL = Script.read("/gate/spoil.js");

    private static final Script RETURNED = Script.named("mistakes");

    private final Inspection inspection;

    Mistakes(Inspection inspection) {
        this.inspection = inspection;
    }

    /** @param form which of the forms of the open page */
    List<String> problems(Page page, int form) {
        ElementHandle spoiled = page.locator(FORMS).nth(form).elementHandle();
        String action = spoiled.getAttribute("action");
        if (FORGIVING.matcher(action).matches()) {
            return List.of();
        }
        send(page, spoiled);
        List<String> problems = new ArrayList<>(RETURNED.problems(page));
        problems.addAll(inspection.problems());
        return problems.stream()
                .map(problem -> "form to " + action + ": " + problem)
                .toList();
    }

    private static void send(Page page, ElementHandle form) {
        AtomicBoolean loaded = new AtomicBoolean();
        Consumer<Page> note = answer -> loaded.set(true);
        page.onLoad(note);
        page.evaluate(SPOIL, form);
        page.waitForCondition(loaded::get);
        page.offLoad(note);
    }
}
