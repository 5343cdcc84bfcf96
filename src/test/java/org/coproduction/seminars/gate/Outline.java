package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import java.util.List;

/** One heading of the first level, no level left out, a title, the way past the menu first, and no words only for a mouse. */
final class Outline implements Check {

    private static final Script OUTLINE = Script.named("outline");

    @Override
    public List<String> problems(Page page) {
        return OUTLINE.problems(page);
    }
}
