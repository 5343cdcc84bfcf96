package org.coproduction.seminars.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.mail.OutgoingMail.CalendarPart;
import org.jspecify.annotations.Nullable;

/** One mail on its way: kept, tried, sent or given up. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {

    private static final int LONGEST_ERROR = 1_000;

    /** How long before it is too late a mail is tried for the last time. */
    private static final Duration LAST_CHANCE = Duration.ofMinutes(5);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String messageId;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private String recipient;

    @Column(nullable = false)
    private String recipientName;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String body;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private OutboxState state;

    @Column(nullable = false)
    private int attempts;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant dueAt;

    private @Nullable Instant sentAt;

    private @Nullable String lastError;

    @Column(updatable = false)
    private @Nullable String uniqueKey;

    @Column(nullable = false, updatable = false)
    private String topic;

    @Column(nullable = false, updatable = false)
    private String concerns;

    @Column(updatable = false)
    private @Nullable String calendarMethod;

    private @Nullable String calendar;

    /** Whether nothing is to be left of it once it has arrived. */
    @Column(nullable = false, updatable = false)
    private boolean passing;

    /** When it is too late to send it; null for never. */
    @Column(updatable = false)
    private @Nullable Instant untilAt;

    /** Whether mails arrive there again, as an organiser has heard since this one failed. */
    @Column(nullable = false)
    private boolean overcome;

    protected OutboxMessage() {}

    OutboxMessage(OutgoingMail mail, String messageId, Instant now) {
        this.messageId = messageId;
        this.kind = mail.kind();
        this.recipient = mail.to().text();
        this.recipientName = mail.toName();
        this.subject = mail.text().subject();
        this.body = mail.text().body();
        this.state = OutboxState.WAITING;
        this.createdAt = now;
        this.dueAt = now;
        this.uniqueKey = mail.key();
        this.topic = mail.subject().topic();
        this.concerns = mail.subject().person();
        this.passing = mail.passing();
        this.untilAt = mail.until();
        if (mail.calendar() != null) {
            this.calendarMethod = mail.calendar().method();
            this.calendar = mail.calendar().text();
        }
    }

    /** Takes it on for one attempt; if nothing is heard by the end of the lease, it is taken on again. */
    ClaimedMail claim(Instant leaseUntil) {
        state = OutboxState.SENDING;
        attempts++;
        dueAt = leaseUntil;
        return new ClaimedMail(id(), attempts, messageId, recipient, recipientName, subject, body, calendarPart());
    }

    /** Attempts that end without a word, as when the site is killed, are attempts all the same. */
    boolean isTriedTooOften() {
        return RetryPlan.isOver(attempts);
    }

    boolean isSent() {
        return state == OutboxState.SENT;
    }

    boolean isTooLateAt(Instant now) {
        return untilAt != null && !now.isBefore(untilAt);
    }

    private @Nullable CalendarPart calendarPart() {
        return calendarMethod == null || calendar == null ? null : new CalendarPart(calendarMethod, calendar);
    }

    boolean isClaimedAs(ClaimedMail claim) {
        return state == OutboxState.SENDING && attempts == claim.attempt();
    }

    void markSent(Instant now) {
        state = OutboxState.SENT;
        sentAt = now;
        lastError = null;
    }

    /** Tries it again after a pause, and in any case once more before it is too late. */
    void postpone(Instant now, Duration pause, String why) {
        state = OutboxState.WAITING;
        dueAt = next(now, now.plus(pause));
        lastError = cut(why);
    }

    private Instant next(Instant now, Instant planned) {
        if (untilAt == null || planned.isBefore(untilAt)) {
            return planned;
        }
        Instant last = untilAt.minus(LAST_CHANCE);
        return last.isAfter(now) ? last : untilAt;
    }

    void giveUp(String why) {
        state = OutboxState.FAILED;
        lastError = cut(why);
        overcome = false;
    }

    /**
     * A server had taken it, and could not deliver it.
     *
     * @return whether that is news
     */
    boolean comeBack(String why) {
        if (state != OutboxState.SENT) {
            return false;
        }
        giveUp(why);
        return true;
    }

    String recipient() {
        return recipient;
    }

    /** As {@link MailSubject#person()}. */
    String concerns() {
        return concerns;
    }

    void hold() {
        require(OutboxState.WAITING);
        state = OutboxState.HELD;
    }

    void release() {
        require(OutboxState.HELD);
        state = OutboxState.WAITING;
    }

    /** Its text goes at once: nobody is going to get it. */
    void withdraw() {
        require(OutboxState.WAITING, OutboxState.HELD, OutboxState.FAILED);
        end(OutboxState.WITHDRAWN);
    }

    /** As one that is withdrawn: nobody is going to get it. */
    void miss() {
        require(OutboxState.WAITING, OutboxState.SENDING);
        end(OutboxState.MISSED);
        overcome = false;
    }

    private void end(OutboxState last) {
        state = last;
        body = "";
        calendar = null;
    }

    private void require(OutboxState... expected) {
        if (!List.of(expected).contains(state)) {
            throw new IllegalStateException("The mail is " + state);
        }
    }

    StoredMail stored() {
        return new StoredMail(
                id(),
                kind,
                state,
                recipient,
                recipientName,
                subject,
                body,
                calendarMethod,
                attempts,
                createdAt,
                dueAt,
                sentAt,
                lastError);
    }

    private long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    private static String cut(String why) {
        return why.length() <= LONGEST_ERROR ? why : why.substring(0, LONGEST_ERROR);
    }
}
