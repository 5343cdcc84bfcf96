package org.coproduction.seminars.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;
import org.jspecify.annotations.Nullable;

/** When a mail goes out around a seminar, or around each one. */
@Entity
@NotPublic
@Table(name = "reminder_rule")
class ReminderRule extends Editable {

    /** Null for every seminar. */
    private @Nullable Long seminarId;

    @Column(nullable = false)
    private String template;

    /** Below zero for days after it. */
    @Column(nullable = false)
    private int daysBefore;

    @Column(nullable = false)
    private LocalTime atTime;

    protected ReminderRule() {}

    ReminderRule(RuleDetails details) {
        apply(details);
    }

    void change(RuleDetails details) {
        apply(details);
    }

    private void apply(RuleDetails details) {
        seminarId = details.seminarId();
        template = details.template();
        daysBefore = details.daysBefore();
        atTime = details.atTime();
    }

    boolean isFor(long seminar) {
        return seminarId == null || seminarId == seminar;
    }

    /** By the clock on the wall, whatever it does in between. */
    Instant dueFor(LocalDate heldOn) {
        return UkTime.instant(heldOn.minusDays(daysBefore), atTime);
    }

    RuleDetails details() {
        return new RuleDetails(seminarId, template, daysBefore, atTime);
    }
}
