package org.coproduction.seminars.mail;

import java.time.Clock;
import java.util.UUID;
import org.coproduction.seminars.site.SiteLinks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails in the transaction of the change they report: both are stored, or neither. */
@Service
public class Outbox {

    private final OutboxMessages messages;
    private final SiteLinks links;
    private final Clock clock;

    Outbox(OutboxMessages messages, SiteLinks links, Clock clock) {
        this.messages = messages;
        this.links = links;
        this.clock = clock;
    }

    /** Nothing happens if a mail with the same key is there; if it comes in at the same time, the later transaction fails. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(OutgoingMail mail) {
        if (mail.key() != null && messages.existsByUniqueKey(mail.key())) {
            return;
        }
        String messageId = "<" + UUID.randomUUID() + "@" + links.host() + ">";
        messages.save(new OutboxMessage(mail, messageId, clock.instant()));
    }
}
