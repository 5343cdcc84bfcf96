package org.coproduction.seminars.correspondence;

import java.time.Instant;
import org.coproduction.seminars.mail.MailText;

/**
 * A message as organisers see it afterwards.
 *
 * @param audience whom it was for, in words
 * @param written to how many the mail is in the outbox
 */
public record SentMessage(
        long id, MailText text, String audience, String writtenBy, Instant sentAt, long people, long written) {}
