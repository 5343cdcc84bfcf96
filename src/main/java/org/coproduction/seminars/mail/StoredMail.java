package org.coproduction.seminars.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail as organisers see it.
 *
 * @param body emptied some days after the mail was sent
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
        int attempts,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant sentAt,
        @Nullable String lastError) {}
