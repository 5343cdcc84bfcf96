package org.coproduction.seminars.mail;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes mails from the texts in {@code templates/mail}, or from what organisers have made of them. */
@Component
public class MailComposer {

    /** Placeholders whose values strangers type. */
    private static final String NAME = "name";

    private final DefaultTexts defaults;
    private final MailTemplates rewritten;

    MailComposer(DefaultTexts defaults, MailTemplates rewritten) {
        this.defaults = defaults;
        this.rewritten = rewritten;
    }

    /**
     * @param template path below {@code templates/mail}, without its ending
     * @param values of all placeholders that stand in it
     */
    public MailText compose(String template, Map<String, String> values) {
        return fill(text(template), values);
    }

    /** As organisers have rewritten it, or as it came with the site. */
    public MailText text(String template) {
        return rewritten.findByName(template).map(MailTemplate::text).orElseGet(() -> defaults.get(template));
    }

    /** @throws IllegalArgumentException if a placeholder has no value */
    public MailText fill(MailText text, Map<String, String> values) {
        Map<String, String> safe = new HashMap<>(values);
        safe.computeIfPresent(NAME, (key, name) -> PlainName.of(name));
        return new MailText(
                new TemplateText(text.subject()).fill(safe), new TemplateText(text.body()).fill(safe) + "\n");
    }
}
