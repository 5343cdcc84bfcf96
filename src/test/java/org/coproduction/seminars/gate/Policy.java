package org.coproduction.seminars.gate;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The page keeps to the content security policy, and the browser reports no other error. */
final class Policy implements Check {

    private final List<String> errors = new ArrayList<>();

    @Override
    public void watch(Page page) {
        page.onConsoleMessage(this::note);
        page.onPageError(errors::add);
    }

    private void note(ConsoleMessage message) {
        // The browser also reports the status of an error page, which is as it should be.
        if (message.type().equals("error")
                && !message.location().startsWith(message.page().url())) {
            errors.add(message.text());
        } else if (message.text().contains("Content Security Policy")) {
            errors.add(message.text());
        }
    }

    @Override
    public List<String> problems(Page page) {
        List<String> problems = List.copyOf(errors);
        errors.clear();
        return problems;
    }
}
