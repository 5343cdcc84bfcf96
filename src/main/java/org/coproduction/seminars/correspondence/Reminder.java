package org.coproduction.seminars.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;
import org.jspecify.annotations.Nullable;

/** One mailing to the participants of one seminar on one day: planned, then sent or not. */
@Entity
@NotPublic
@Table(name = "reminder")
class Reminder extends Editable {

    /** A reminder that comes later than this is none. */
    static final Duration GRACE = Duration.ofHours(6);

    @Column(nullable = false, updatable = false)
    private long seminarId;

    @Column(nullable = false, updatable = false)
    private long ruleId;

    @Column(nullable = false, updatable = false)
    private LocalDate heldOn;

    @Column(nullable = false)
    private String template;

    @Column(nullable = false)
    private int daysBefore;

    @Column(nullable = false)
    private Instant dueAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ReminderState state;

    private @Nullable Instant settledAt;

    @Column(nullable = false)
    private int recipients;

    /** The last registration that was written to: a mailing goes out some mails at a time. */
    @Column(nullable = false)
    private long reached;

    protected Reminder() {}

    Reminder(long seminarId, ReminderRule rule, LocalDate heldOn, ReminderState state) {
        this.seminarId = seminarId;
        this.ruleId = rule.id();
        this.heldOn = heldOn;
        this.state = state;
        time(rule);
    }

    private void time(ReminderRule rule) {
        template = rule.details().template();
        daysBefore = rule.details().daysBefore();
        dueAt = rule.dueFor(heldOn);
    }

    /** Follows its rule, as long as nothing has become of it. */
    void plan(ReminderRule rule) {
        if (state == ReminderState.STOPPED) {
            become(ReminderState.PLANNED, null);
        }
        if (state == ReminderState.PLANNED) {
            time(rule);
        }
    }

    boolean isFor(ReminderRule rule, @Nullable LocalDate day) {
        return ruleId == rule.id() && heldOn.equals(day);
    }

    /** Whether everybody is still to have it before that day. */
    boolean isAheadOf(@Nullable LocalDate day) {
        return state == ReminderState.PLANNED && !isAfterwards() && heldOn.equals(day) && !hasWritten();
    }

    boolean isForDay(@Nullable LocalDate day) {
        return heldOn.equals(day);
    }

    /** To some people at least. */
    boolean hasWritten() {
        return recipients > 0;
    }

    boolean isOf(ReminderRule rule) {
        return ruleId == rule.id();
    }

    void stop(Instant now) {
        if (state == ReminderState.PLANNED) {
            become(ReminderState.STOPPED, now);
        }
    }

    /**
     * Some people are not to get it after all. Should the seminar be on again for the same day, it goes to them, and to nobody twice.
     *
     * @param people to how many it had been written
     */
    void takeBack(int people, Instant now) {
        recipients -= people;
        reached = 0;
        if (state != ReminderState.SKIPPED) {
            become(ReminderState.STOPPED, now);
        }
    }

    /** By order of an organiser. */
    void skip(Instant now) {
        if (state == ReminderState.PLANNED) {
            become(ReminderState.SKIPPED, now);
        }
    }

    void planAgain() {
        if (state == ReminderState.SKIPPED) {
            become(ReminderState.PLANNED, null);
        }
    }

    void miss(Instant now) {
        become(ReminderState.MISSED, now);
    }

    void sent(Instant now) {
        become(ReminderState.SENT, now);
    }

    /** @param people to how many more it was written */
    void reach(long registrationId, int people) {
        reached = registrationId;
        recipients += people;
    }

    long reached() {
        return reached;
    }

    private void become(ReminderState next, @Nullable Instant when) {
        state = next;
        settledAt = when;
    }

    /** @param start of the seminar */
    boolean isTooLateAt(Instant now, Instant start) {
        boolean before = daysBefore >= 0;
        return now.isAfter(dueAt.plus(GRACE)) || before && !now.isBefore(start);
    }

    /** Its mails’ keys begin with it. */
    String key() {
        return "reminder:" + id();
    }

    long seminarId() {
        return seminarId;
    }

    String template() {
        return template;
    }

    boolean isAfterwards() {
        return daysBefore < 0;
    }

    ReminderState state() {
        return state;
    }

    PlannedMail planned() {
        return new PlannedMail(id(), seminarId, template, daysBefore, heldOn, dueAt, state, settledAt, recipients);
    }
}
