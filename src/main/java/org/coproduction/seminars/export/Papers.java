package org.coproduction.seminars.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Papers for the day, such as a door list: templates with the layout {@code layout/paper}, printed as accessible PDF. */
@Component
public class Papers {

    private final ITemplateEngine templates;

    Papers(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** Whether there is a typeface for every letter of it; a letter without one comes out as “#”. */
    public static boolean canPrint(String text) {
        return Typefaces.canPrint(text);
    }

    /**
     * Leaves the stream open.
     *
     * @param template whose markup is well-formed XML
     */
    public void print(String template, Map<String, Object> values, OutputStream out) throws IOException {
        PdfPrinter.print(templates.process(template, new Context(Locale.UK, values)), out);
    }
}
