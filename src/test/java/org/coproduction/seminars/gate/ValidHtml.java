package org.coproduction.seminars.gate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.validation.SimpleDocumentValidator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The page as it was sent is valid HTML, by the W3C’s validator. */
final class ValidHtml implements Check {

    private static final String HTML5 = "http://s.validator.nu/html5-all.rnc";

    /** The grammar is read by recursion, deeper than the stack of an ordinary thread allows. */
    private static final long STACK = 32 << 20;

    /** Of all instances: reading the grammar takes a second. */
    private static @Nullable SimpleDocumentValidator validator;

    private @Nullable Response document;

    private static SimpleDocumentValidator validator() {
        if (validator == null) {
            validator = readGrammar();
        }
        return validator;
    }

    private static SimpleDocumentValidator readGrammar() {
        SimpleDocumentValidator fresh = new SimpleDocumentValidator(true, false, false);
        FutureTask<Void> reading = new FutureTask<>(() -> {
            fresh.setUpMainSchema(HTML5, new Findings());
            return null;
        });
        new Thread(null, reading, "grammar", STACK).start();
        try {
            reading.get();
            return fresh;
        } catch (ExecutionException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void watch(Page page) {
        page.onResponse(this::noteDocument);
    }

    private void noteDocument(Response response) {
        if (response.request().isNavigationRequest() && response.status() / 100 != 3) {
            document = response;
        }
    }

    @Override
    public List<String> problems(Page page) {
        return document == null ? List.of("no page was sent") : problems(document.body());
    }

    private List<String> problems(byte[] html) {
        Findings findings = new Findings();
        try {
            validator().setUpValidatorAndParsers(findings, false, false);
            validator().checkHtmlInputSource(utf8(html));
        } catch (SAXException | IOException failure) {
            throw new IllegalStateException(failure);
        }
        return findings.problems;
    }

    private static InputSource utf8(byte[] html) {
        InputSource source = new InputSource(new ByteArrayInputStream(html));
        source.setEncoding("UTF-8");
        return source;
    }

    private static final class Findings implements ErrorHandler {

        private final List<String> problems = new ArrayList<>();

        /** Advice, such as that a section could have a heading, or that the template engine need not close its hidden fields. */
        @Override
        public void warning(SAXParseException advice) {}

        @Override
        public void error(SAXParseException finding) {
            problems.add("line " + finding.getLineNumber() + ": " + finding.getMessage());
        }

        @Override
        public void fatalError(SAXParseException finding) {
            error(finding);
        }
    }
}
