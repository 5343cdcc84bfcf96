package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import java.util.List;

/** What is pressed is at least 24 pixels wide and high; buttons and fields 44. */
final class Targets implements Check {

    private static final Script TARGETS = Script.named("targets");

    @Override
    public List<String> problems(Page page) {
        return TARGETS.problems(page);
    }
}
