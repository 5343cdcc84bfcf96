package org.coproduction.seminars.mail;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes mails from the text templates in {@code templates/mail}; a template’s first line is the subject. */
@Component
public class MailComposer {

    private final SpringTemplateEngine engine;

    MailComposer() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/mail/");
        resolver.setSuffix(".txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding("UTF-8");
        engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
    }

    /** @param template path below {@code templates/mail}, without its ending */
    public MailText compose(String template, Map<String, ?> model) {
        String text = engine.process(template, new Context(Locale.UK, Map.copyOf(model)));
        int firstBreak = text.indexOf('\n');
        String subject = text.substring(0, firstBreak).replaceAll("\\s+", " ").strip();
        return new MailText(subject, text.substring(firstBreak).strip() + "\n");
    }
}
