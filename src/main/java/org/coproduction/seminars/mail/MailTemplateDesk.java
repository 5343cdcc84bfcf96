package org.coproduction.seminars.mail;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.seminars.content.StaleVersionException;
import org.coproduction.seminars.mail.TemplateProblem.Kind;
import org.coproduction.seminars.site.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisers’ work on the mails’ texts. What a mail can say is what its first text says: the placeholders in that one are all
 * there are, and those that tell when, where, how to ask and how to get back to one’s own page must stay.
 */
@Service
@Transactional
public class MailTemplateDesk {

    private static final Set<String> NEEDED =
            Set.of("date", "times", "place", "page", "contact", "link", "giveAway", "links", "until", "changes");

    /** Mails about accounts: nobody should be able to lock staff out by a slip. */
    private static final String FIXED = "identity/";

    private final MailTemplates templates;
    private final DefaultTexts defaults;

    MailTemplateDesk(MailTemplates templates, DefaultTexts defaults) {
        this.templates = templates;
        this.defaults = defaults;
    }

    @Transactional(readOnly = true)
    public List<StoredTemplate> all() {
        Map<String, MailTemplate> rewritten =
                templates.findAll().stream().collect(Collectors.toMap(MailTemplate::name, Function.identity()));
        return defaults.names().stream()
                .filter(name -> !name.startsWith(FIXED))
                .map(name -> stored(name, rewritten.get(name)))
                .toList();
    }

    @Transactional(readOnly = true)
    public StoredTemplate get(String name) {
        if (name.startsWith(FIXED) || !defaults.names().contains(name)) {
            throw new NotFoundException("mail template " + name);
        }
        return stored(name, templates.findByName(name).orElse(null));
    }

    /** What keeps the text from being used; empty if nothing does. */
    @Transactional(readOnly = true)
    public List<TemplateProblem> check(String name, MailText text) {
        StoredTemplate template = get(name);
        TemplateText body = new TemplateText(text.body());
        List<TemplateProblem> problems = new ArrayList<>();
        new TemplateText(text.subject())
                .problems(template.placeholders())
                .forEach(problem -> problems.add(new TemplateProblem(problem.kind(), problem.placeholder(), 0)));
        problems.addAll(body.problems(template.placeholders()));
        template.required().stream()
                .filter(placeholder -> !body.names().contains(placeholder))
                .forEach(placeholder -> problems.add(new TemplateProblem(Kind.MISSING, placeholder, 0)));
        return problems;
    }

    /** @throws StaleVersionException if somebody else saved in between */
    public void rewrite(String name, long version, MailText text, String by) {
        if (!check(name, text).isEmpty()) {
            throw new IllegalArgumentException("The text of " + name + " can’t be used");
        }
        Optional<MailTemplate> known = templates.findByName(name);
        if (known.isEmpty()) {
            requireUnchanged(version);
            templates.saveAndFlush(new MailTemplate(name, text, by));
        } else {
            known.get().requireVersion(version);
            known.get().rewrite(text, by);
        }
    }

    private static void requireUnchanged(long version) {
        if (version != StoredTemplate.UNCHANGED) {
            throw new StaleVersionException();
        }
    }

    /** Back to the text that came with the site. */
    public void reset(String name) {
        templates.findByName(get(name).name()).ifPresent(templates::delete);
    }

    private StoredTemplate stored(String name, @Nullable MailTemplate rewritten) {
        MailText first = defaults.get(name);
        Set<String> placeholders = new LinkedHashSet<>(new TemplateText(first.body()).names());
        placeholders.addAll(new TemplateText(first.subject()).names());
        Set<String> required = new HashSet<>(new TemplateText(first.body()).names());
        required.retainAll(NEEDED);
        return rewritten == null
                ? new StoredTemplate(name, StoredTemplate.UNCHANGED, first, placeholders, required, null, null)
                : new StoredTemplate(
                        name,
                        rewritten.version(),
                        rewritten.text(),
                        placeholders,
                        required,
                        rewritten.changedBy(),
                        rewritten.updatedAt());
    }
}
