package org.coproduction.seminars.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as organisers see it.
 *
 * @param body emptied some days after the mail was sent
 * @param calendarMethod of the calendar entry that goes with it; null without one
 * @param dueAt when it is tried next
 * @param lastError what the mail server said, or what kept us from it
 */
public record StoredMail(
        long id,
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
        @Nullable String lastError) {}
