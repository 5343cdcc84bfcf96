package org.coproduction.seminars.correspondence.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.correspondence.PlannedMail;
import org.coproduction.seminars.correspondence.ReminderDesk;
import org.coproduction.seminars.correspondence.ReminderState;
import org.coproduction.seminars.correspondence.ReminderText;
import org.coproduction.seminars.correspondence.RuleDetails;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** What the pages of reminders show. */
@Component
class ReminderPages {

    private final ReminderDesk desk;
    private final SeminarCatalogue seminars;
    private final Words words;

    ReminderPages(ReminderDesk desk, SeminarCatalogue seminars, Words words) {
        this.desk = desk;
        this.seminars = seminars;
        this.words = words;
    }

    /** What may still go out, the next first. */
    List<Planned> planned() {
        return lines(desk.planned().stream().filter(PlannedMail::isOpen).toList());
    }

    /** All the others, the latest first. */
    List<Planned> settled() {
        List<PlannedMail> settled = new ArrayList<>(
                desk.planned().stream().filter(mail -> !mail.isOpen()).toList());
        Collections.reverse(settled);
        return lines(settled);
    }

    private List<Planned> lines(List<PlannedMail> mails) {
        Map<Long, String> names =
                seminars.all().stream().collect(Collectors.toMap(SeminarFacts::id, SeminarFacts::name));
        return mails.stream()
                .map(mail -> line(mail, names.getOrDefault(mail.seminarId(), "")))
                .toList();
    }

    private Planned line(PlannedMail mail, String seminar) {
        return new Planned(
                mail.id(),
                seminar,
                UkTime.shortDate(mail.heldOn()),
                title(mail.template()),
                UkTime.dateTime(mail.dueAt()),
                mail.state(),
                mail.recipients(),
                mail.state() == ReminderState.PLANNED,
                mail.state() == ReminderState.SKIPPED);
    }

    List<Rule> rules() {
        return desk.rules().stream()
                .map(rule -> new Rule(rule.id(), inWords(rule.details()), forWhich(rule.details())))
                .toList();
    }

    String inWords(RuleDetails rule) {
        String key = rule.daysBefore() < 0 ? "correspondence.rule.after" : "correspondence.rule.before";
        return words.get(key, title(rule.template()), Math.abs(rule.daysBefore()), UkTime.time(rule.atTime()));
    }

    private String forWhich(RuleDetails rule) {
        return rule.seminarId() == null
                ? words.get("correspondence.rule.every")
                : seminars.facts(rule.seminarId()).name();
    }

    private String title(String template) {
        return words.get("mail.template." + template.replace('/', '.'));
    }

    List<Option> templates() {
        return Arrays.stream(ReminderText.values())
                .map(ReminderText::template)
                .map(template -> new Option(template, title(template)))
                .toList();
    }

    List<Option> sides() {
        return List.of(
                new Option(RuleForm.BEFORE, words.get("correspondence.rule.form.side.before")),
                new Option(RuleForm.AFTER, words.get("correspondence.rule.form.side.after")));
    }

    List<Option> seminarChoices() {
        return seminars.all().stream()
                .map(seminar -> new Option(Long.toString(seminar.id()), seminar.name()))
                .toList();
    }

    /** @param heldOn the seminar’s day for which it was planned; {@code due}: in words */
    record Planned(
            long id,
            String seminar,
            String heldOn,
            String title,
            String due,
            ReminderState state,
            int recipients,
            boolean skippable,
            boolean revivable) {}

    record Rule(long id, String words, String seminar) {}
}
