package org.coproduction.seminars.admin.web;

import java.util.regex.Pattern;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.mail.OutboxState;
import org.coproduction.seminars.mail.StoredMail;
import org.jspecify.annotations.Nullable;

/**
 * A mail as organisers see it. The secrets in its links are left out, except for administrators,
 * who can do all that the recipient can: they would let whoever reads them act as the recipient.
 *
 * @param state message key
 * @param tone of the tag that shows the state
 * @param noBody message key: why there is no text, where there is none
 */
record MailView(
        long id,
        String state,
        String tone,
        boolean failed,
        boolean waiting,
        boolean held,
        String recipient,
        String recipientName,
        String subject,
        String body,
        String noBody,
        boolean withCalendar,
        int attempts,
        String createdAt,
        @Nullable String sentAt,
        @Nullable String nextAt,
        @Nullable String lastError) {

    private static final Pattern SECRET = Pattern.compile("(?<=/)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])");

    static MailView of(StoredMail mail, boolean withSecrets) {
        boolean isWaiting = mail.state() == OutboxState.WAITING;
        return new MailView(
                mail.id(),
                label(mail.state()),
                mail.state().tone(),
                mail.state() == OutboxState.FAILED,
                isWaiting,
                mail.state() == OutboxState.HELD,
                mail.recipient(),
                mail.recipientName(),
                mail.subject(),
                withSecrets ? mail.body() : SECRET.matcher(mail.body()).replaceAll("…"),
                mail.state() == OutboxState.SENT ? "admin.outbox.forgotten" : "admin.outbox.unsent",
                mail.calendarMethod() != null,
                mail.attempts(),
                UkTime.dateTime(mail.createdAt()),
                mail.sentAt() == null ? null : UkTime.dateTime(mail.sentAt()),
                isWaiting ? UkTime.dateTime(mail.dueAt()) : null,
                mail.lastError());
    }

    static String label(OutboxState state) {
        return "admin.outbox.state." + state.name();
    }
}
