package org.coproduction.seminars.correspondence.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.coproduction.seminars.correspondence.ReminderText;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Refuses rules by which people would be thanked before a seminar, or reminded of it once it has begun. */
@Component
class RuleChecks {

    private final SeminarCatalogue seminars;
    private final Clock clock;

    RuleChecks(SeminarCatalogue seminars, Clock clock) {
        this.seminars = seminars;
        this.clock = clock;
    }

    /** @return whether anything is wrong */
    boolean refuse(RuleForm form, BindingResult errors) {
        if (form.isNoDayAfter()) {
            errors.rejectValue("days", "correspondence.rule.form.days.after");
        }
        checkText(form, errors);
        List<SeminarFacts> meant = seminars.all().stream()
                .filter(seminar -> form.seminarId == null || form.seminarId == seminar.id())
                .toList();
        if (form.seminarId != null && meant.isEmpty()) {
            errors.rejectValue("seminarId", "correspondence.rule.form.seminarId.gone");
        }
        LocalTime time = form.onTheDay();
        if (time != null) {
            checkTime(time, meant, errors);
        }
        return errors.hasErrors();
    }

    private static void checkText(RuleForm form, BindingResult errors) {
        ReminderText text = ReminderText.of(form.template).orElse(null);
        if (text == null) {
            if (!errors.hasFieldErrors("template")) {
                errors.rejectValue("template", "correspondence.rule.form.template.missing");
            }
        } else if (text.isAfterwards() != form.side.equals(RuleForm.AFTER)) {
            errors.rejectValue("side", "correspondence.rule.form.side." + text);
        }
    }

    private void checkTime(LocalTime time, List<SeminarFacts> meant, BindingResult errors) {
        Instant now = clock.instant();
        meant.stream()
                .filter(seminar -> !seminar.date().isOverAt(now) && hasBegun(seminar, time))
                .findFirst()
                .ifPresent(seminar -> errors.rejectValue(
                        "atTime", "correspondence.rule.form.atTime.begun", new Object[] {seminar.name()}, null));
    }

    private static boolean hasBegun(SeminarFacts seminar, LocalTime time) {
        LocalTime start = seminar.date().startsAt();
        return start != null && !time.isBefore(start);
    }
}
