package org.coproduction.seminars.mail;

import java.util.Locale;
import org.coproduction.seminars.common.EmailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes mails that came back. A report is believed only if it names a mail of ours by its Message-ID and the address that mail
 * went to: anybody can write to the mailbox.
 */
@Component
@Transactional
class Bounces {

    private static final String BY = "A mail server";

    private final OutboxMessages messages;
    private final MailTroubles troubles;
    private final ApplicationEventPublisher events;

    Bounces(OutboxMessages messages, MailTroubles troubles, ApplicationEventPublisher events) {
        this.messages = messages;
        this.troubles = troubles;
        this.events = events;
    }

    void note(DeliveryReport report) {
        messages.findByMessageId(report.messageId())
                .ifPresent(mail -> report.failures().stream()
                        .filter(failure ->
                                mail.recipient().toLowerCase(Locale.ROOT).equals(failure.recipient()))
                        .forEach(failure -> note(mail, failure)));
    }

    private void note(OutboxMessage mail, DeliveryReport.Failure failure) {
        if (mail.comeBack(failure.inWords())) {
            if (failure.isAboutTheAddress()) {
                troubles.noteFailing(new EmailAddress(mail.recipient()), BY);
            }
            events.publishEvent(new MailCameBack(mail.concerns()));
        }
    }
}
