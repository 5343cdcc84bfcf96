package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** Registering, step by step: no link leads to these pages. */
record RegistrationWalk(Page page, Inspection inspection) {

    static final String ROUTE = "/seminars/{slug}/register";

    private static final String START = "/seminars/mental-health-practice/register";

    private static final Script ANSWER = Script.named("answer");

    private static final int STEPS = 4;

    List<String> problems() {
        page.navigate(START);
        page.locator("#email").fill("robin.sample@example.org");
        List<String> problems = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            press();
            problems.addAll(inspection.problems());
        }
        problems.addAll(new Mistakes(inspection).problems(page, 0));
        return problems;
    }

    private void press() {
        ANSWER.answer(page);
        String before = page.url();
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL(address -> !address.equals(before));
    }
}
