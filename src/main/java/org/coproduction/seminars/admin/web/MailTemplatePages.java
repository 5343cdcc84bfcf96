package org.coproduction.seminars.admin.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.MailTemplateDesk;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.mail.StoredTemplate;
import org.coproduction.seminars.mail.TemplateAdvice;
import org.coproduction.seminars.site.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** What the pages of mails’ texts show. */
@Component
class MailTemplatePages {

    private final MailTemplateDesk desk;
    private final MailComposer composer;
    private final List<TemplateAdvice> advisers;
    private final Words words;

    MailTemplatePages(MailTemplateDesk desk, MailComposer composer, List<TemplateAdvice> advisers, Words words) {
        this.desk = desk;
        this.composer = composer;
        this.advisers = advisers;
        this.words = words;
    }

    List<Line> lines() {
        return desk.all().stream()
                .map(template -> new Line(
                        title(template.name()),
                        "/admin/mail-templates/" + template.name(),
                        template.text().subject(),
                        template.changedBy(),
                        changedAt(template)))
                .toList();
    }

    String title(String name) {
        return words.get("mail.template." + name.replace('/', '.'));
    }

    static @Nullable String changedAt(StoredTemplate template) {
        return template.changedAt() == null ? null : UkTime.dateTime(template.changedAt());
    }

    List<Placeholder> placeholders(StoredTemplate template) {
        return template.placeholders().stream()
                .map(name -> new Placeholder(
                        "{{" + name + "}}",
                        words.get("mail.placeholder." + name),
                        template.required().contains(name)))
                .toList();
    }

    /** What other modules miss in the text as it is stored. */
    List<String> advice(StoredTemplate template) {
        return advisers.stream()
                .map(adviser -> adviser.about(template))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether the text can’t be used; the form says why. */
    boolean refuse(String name, MailText text, BindingResult errors) {
        return TemplateProblems.refuse(desk.check(name, text), errors);
    }

    /** As somebody made up would get it. */
    MailText preview(StoredTemplate template, MailText text) {
        Map<String, String> examples = template.placeholders().stream()
                .collect(Collectors.toMap(Function.identity(), name -> words.get("mail.example." + name)));
        return composer.fill(text, examples);
    }

    /** @param changedBy null while it is the text that came with the site */
    record Line(
            String title,
            String href,
            String subject,
            @Nullable String changedBy,
            @Nullable String changedAt) {}

    record Placeholder(String text, String meaning, boolean required) {}
}
