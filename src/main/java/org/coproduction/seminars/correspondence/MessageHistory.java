package org.coproduction.seminars.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.mail.KeyedMail;
import org.coproduction.seminars.mail.OutboxDesk;
import org.springframework.stereotype.Component;

/** What became of the mails of a message. */
@Component
class MessageHistory {

    private final OutboxDesk outbox;
    private final Clock clock;

    MessageHistory(OutboxDesk outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** In one query. */
    List<MessageRecipient> of(String key, List<CircularRecipient> recipients) {
        Map<String, KeyedMail> mails = outbox.withKeys(recipients.stream()
                .map(recipient -> key + ":" + recipient.address())
                .toList());
        return recipients.stream()
                .map(recipient -> new MessageRecipient(
                        recipient.name(),
                        recipient.address(),
                        recipient.isWritten(),
                        mails.get(key + ":" + recipient.address())))
                .toList();
    }
}
