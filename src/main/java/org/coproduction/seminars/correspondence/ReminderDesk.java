package org.coproduction.seminars.correspondence;

import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers see and do about reminders. */
@Service
@Transactional
public class ReminderDesk {

    private final ReminderRules rules;
    private final Reminders reminders;
    private final ReminderPlan plan;
    private final AuditLog audit;
    private final Clock clock;

    ReminderDesk(ReminderRules rules, Reminders reminders, ReminderPlan plan, AuditLog audit, Clock clock) {
        this.rules = rules;
        this.reminders = reminders;
        this.plan = plan;
        this.audit = audit;
        this.clock = clock;
    }

    /** The earliest first. */
    @Transactional(readOnly = true)
    public List<PlannedMail> planned() {
        return reminders.findAllByOrderByDueAtAscIdAsc().stream()
                .map(Reminder::planned)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<StoredRule> rules() {
        return rules.findAllByOrderByDaysBeforeDescAtTimeAscIdAsc().stream()
                .map(ReminderDesk::stored)
                .toList();
    }

    @Transactional(readOnly = true)
    public StoredRule rule(long id) {
        return stored(find(id));
    }

    public void add(RuleDetails details) {
        rules.save(new ReminderRule(details));
        plan.planAll();
        audit.record("added reminder", details.template());
    }

    /** What is sent or missed stays as it is. */
    public void change(long id, long version, RuleDetails details) {
        ReminderRule rule = find(id);
        rule.requireVersion(version);
        rule.change(details);
        plan.planAll();
        audit.record("changed reminder", details.template());
    }

    public void delete(long id) {
        ReminderRule rule = find(id);
        rules.delete(rule);
        plan.planAll();
        audit.record("deleted reminder", rule.details().template());
    }

    public void skip(long reminderId) {
        reminder(reminderId).skip(clock.instant());
        audit.record("skipped reminder", Long.toString(reminderId));
    }

    public void planAgain(long reminderId) {
        reminder(reminderId).planAgain();
        plan.planAll();
        audit.record("planned reminder again", Long.toString(reminderId));
    }

    private Reminder reminder(long id) {
        return reminders.findById(id).orElseThrow(() -> new NotFoundException("reminder " + id));
    }

    private ReminderRule find(long id) {
        return rules.findById(id).orElseThrow(() -> new NotFoundException("reminder rule " + id));
    }

    private static StoredRule stored(ReminderRule rule) {
        return new StoredRule(rule.id(), rule.version(), rule.details());
    }
}
