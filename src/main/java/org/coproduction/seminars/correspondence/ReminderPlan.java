package org.coproduction.seminars.correspondence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarChanged;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the reminders of each seminar as its day, its state and the rules want them. What was sent or missed for one day stays; a
 * seminar that moves is reminded of anew.
 */
@Service
@Transactional
class ReminderPlan {

    private final ReminderRules rules;
    private final Reminders reminders;
    private final SeminarCatalogue seminars;
    private final Outbox outbox;
    private final Clock clock;

    ReminderPlan(ReminderRules rules, Reminders reminders, SeminarCatalogue seminars, Outbox outbox, Clock clock) {
        this.rules = rules;
        this.reminders = reminders;
        this.seminars = seminars;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void follow(SeminarChanged change) {
        plan(change.seminarId());
        takeBack(change.seminarId());
    }

    /** What was written for a day that is off, and still lies in the outbox. */
    private void takeBack(long seminarId) {
        SeminarFacts seminar = seminars.facts(seminarId);
        LocalDate day = seminar.status().isOn() ? seminar.date().knownDay() : null;
        reminders.findBySeminarId(seminarId).stream()
                .filter(reminder -> reminder.hasWritten() && !reminder.isForDay(day))
                .forEach(this::takeBack);
    }

    private void takeBack(Reminder reminder) {
        int withdrawn = outbox.withdraw(reminder.key() + ":");
        if (withdrawn > 0) {
            reminder.takeBack(withdrawn, clock.instant());
        }
    }

    void planAll() {
        seminars.all().forEach(seminar -> plan(seminar.id()));
    }

    /** The seminar is locked: two instances must not plan the same. */
    private void plan(long seminarId) {
        SeminarFacts seminar = seminars.lock(seminarId);
        List<Reminder> known = reminders.findBySeminarId(seminarId);
        LocalDate day = seminar.status().isOn() ? seminar.date().knownDay() : null;
        List<ReminderRule> applying = day == null ? List.of() : rulesOf(seminarId);
        known.stream()
                .filter(reminder -> applying.stream().noneMatch(rule -> reminder.isFor(rule, day)))
                .forEach(reminder -> reminder.stop(clock.instant()));
        if (day != null) {
            boolean over = seminar.date().isOverAt(clock.instant());
            applying.forEach(rule -> plan(seminarId, rule, day, known, over));
        }
    }

    private List<ReminderRule> rulesOf(long seminarId) {
        return rules.findAllByOrderByDaysBeforeDescAtTimeAscIdAsc().stream()
                .filter(rule -> rule.isFor(seminarId))
                .toList();
    }

    /** A seminar that is over gets no new ones: its rules may be younger than it. */
    private void plan(long seminarId, ReminderRule rule, LocalDate day, List<Reminder> known, boolean over) {
        Optional<Reminder> planned =
                known.stream().filter(reminder -> reminder.isFor(rule, day)).findFirst();
        if (planned.isPresent()) {
            planned.get().plan(rule);
        } else if (!over) {
            boolean skipped = known.stream()
                    .anyMatch(reminder -> reminder.isOf(rule) && reminder.state() == ReminderState.SKIPPED);
            reminders.save(new Reminder(seminarId, rule, day, skipped ? ReminderState.SKIPPED : ReminderState.PLANNED));
        }
    }
}
