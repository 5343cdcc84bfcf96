package org.coproduction.seminars.mail;

import org.coproduction.seminars.mail.OutgoingMail.CalendarPart;
import org.jspecify.annotations.Nullable;

/**
 * A mail that this instance is sending now.
 *
 * @param attempt counted from 1
 * @param messageId the same at each attempt, so that a mail server can tell a second copy
 */
record ClaimedMail(
        long id,
        int attempt,
        String messageId,
        String recipient,
        String recipientName,
        String subject,
        String body,
        @Nullable CalendarPart calendar) {}
