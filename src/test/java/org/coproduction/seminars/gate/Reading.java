package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import java.util.List;

/** Long texts have short lines with room between them and are not justified; no link opens another window. */
final class Reading implements Check {

    private static final Script READING = Script.named("reading");

    @Override
    public List<String> problems(Page page) {
        return READING.problems(page);
    }
}
