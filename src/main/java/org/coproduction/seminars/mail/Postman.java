package org.coproduction.seminars.mail;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox every few seconds. As many instances as wanted do so side by side. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    /** Then others have their turn, and what was held meanwhile is seen to be. */
    private static final int MOST_IN_A_ROUND = 100;

    private final OutboxClaims claims;
    private final MailDelivery delivery;
    private volatile boolean closing;

    Postman(OutboxClaims claims, MailDelivery delivery) {
        this.claims = claims;
        this.delivery = delivery;
    }

    /** Sends what is due, some at a time; ends early only when no other mail could be sent either. */
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void sendDue() {
        if (!delivery.hasServer()) {
            return;
        }
        boolean well = true;
        for (int sent = 0; well && !closing && sent < MOST_IN_A_ROUND; sent++) {
            Optional<ClaimedMail> mail = claims.next();
            well = mail.isPresent() && send(mail.get());
        }
    }

    /** The mail in hand is finished; no other is begun, as it might be sent and not noted. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        closing = true;
    }

    /**
     * Whatever goes wrong while a mail is handed over counts as an attempt, so that none is tried for ever.
     *
     * @return whether the next one may fare better
     */
    private boolean send(ClaimedMail mail) {
        try {
            delivery.deliver(mail);
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException problem) {
            return note(mail, MailFailure.of(problem));
        }
        claims.sent(mail);
        return true;
    }

    private boolean note(ClaimedMail mail, MailFailure failure) {
        log.warn(
                "Mail {} was not taken at attempt {} ({}); the outbox has the whole answer",
                mail.id(),
                mail.attempt(),
                failure.code());
        if (failure.isFinal()) {
            claims.refused(mail, failure.why());
        } else {
            claims.notSent(mail, failure.why());
        }
        return !failure.isOfAll();
    }
}
