package org.coproduction.seminars.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as organisers see it.
 *
 * @param kind as in {@link OutgoingMail}
 * @param body emptied some days after the mail was sent
 * @param calendarMethod of the calendar entry that goes with it; null without one
 * @param dueAt when it is tried next
 * @param lastError what the mail server said, or what kept us from it
 */
public record StoredMail(
        long id,
        String kind,
        OutboxState state,
        String recipient,
        String recipientName,
        String subject,
        String body,
        @Nullable String calendarMethod,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {

    /** The first part of its kind: the module that wrote it. */
    public String area() {
        int dot = kind.indexOf('.');
        return dot < 0 ? kind : kind.substring(0, dot);
    }
}
