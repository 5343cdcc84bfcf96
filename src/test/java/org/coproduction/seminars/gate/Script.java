package org.coproduction.seminars.gate;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** A question to the open page, written in the language of browsers: {@code src/test/resources/gate/<name>.js}. */
final class Script {

    private static final String SHARED = read("/gate/shared.js");

    private final String text;

    private Script(String text) {
        this.text = text;
    }

    static Script named(String name) {
        return new Script("(() => {" + SHARED + "return (\n" + read("/gate/" + name + ".js") + "\n) })()");
    }

    Object answer(Page page) {
        return page.evaluate(text);
    }

    /** For a question whose answer is a list of what is wrong. */
    List<String> problems(Page page) {
        return texts(answer(page));
    }

    static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Script.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
