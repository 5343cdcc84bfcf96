package org.coproduction.seminars.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.coproduction.seminars.common.EmailAddress;
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

    /** Whether such a mail to this address has been written since then. */
    @Transactional(readOnly = true)
    public boolean hasWritten(String kind, EmailAddress to, Instant since) {
        return messages.existsByKindAndRecipientAndCreatedAtAfter(kind, to.text(), since);
    }

    /** Whether the newest mail of that kind about somebody, written since then, has gone out, and has not come back. */
    @Transactional(readOnly = true)
    public boolean hasSent(String kind, MailSubject about, Instant since) {
        return messages.findFirstByKindAndConcernsAndCreatedAtGreaterThanEqualOrderByIdDesc(kind, about.person(), since)
                .filter(OutboxMessage::isSent)
                .isPresent();
    }

    /** Nothing happens if a mail with the same key is there; if it comes in at the same time, the later transaction fails. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(OutgoingMail mail) {
        if (mail.key() == null || !messages.existsByUniqueKey(mail.key())) {
            store(mail);
        }
    }

    /**
     * As each alone, but asks once which keys are there.
     *
     * @return how many of them were not there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int sendAll(List<OutgoingMail> mails) {
        List<String> keys =
                mails.stream().map(OutgoingMail::key).filter(Objects::nonNull).toList();
        Set<String> known = new HashSet<>();
        messages.withKeys(keys).forEach(mail -> known.add(mail.key()));
        List<OutgoingMail> missing = mails.stream()
                .filter(mail -> mail.key() == null || known.add(mail.key()))
                .toList();
        missing.forEach(this::store);
        return missing.size();
    }

    /**
     * Takes back what is not on its way, as nobody is to get it any more, unless it is written anew: the keys are free again. What
     * failed is not on its way either, but could be sent again.
     *
     * @param beginning of the keys; neither per cent nor underscore is in it
     * @return how many
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int withdraw(String beginning) {
        return messages.withdraw(beginning);
    }

    /**
     * As above.
     *
     * @param kinds beginning of the kinds
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int withdraw(MailSubject about, EmailAddress to, String kinds) {
        return messages.withdraw(about.person(), to.text(), kinds);
    }

    /** What is not on its way about a person goes to their new address. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void redirect(MailSubject about, EmailAddress from, EmailAddress to) {
        messages.redirect(about.person(), from.text(), to.text());
    }

    private void store(OutgoingMail mail) {
        String messageId = "<" + UUID.randomUUID() + "@" + links.host() + ">";
        messages.save(new OutboxMessage(mail, messageId, clock.instant()));
    }
}
