package org.coproduction.seminars.mail;

import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Empties the outbox every few seconds. As many instances as wanted do so side by side. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private final OutboxClaims claims;
    private final MailDelivery delivery;

    Postman(OutboxClaims claims, MailDelivery delivery) {
        this.claims = claims;
        this.delivery = delivery;
    }

    /** Sends what is due, up to the first mail that the server does not take for now: it may not be well. */
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    void sendDue() {
        if (!delivery.hasServer()) {
            return;
        }
        Optional<ClaimedMail> mail = claims.next();
        while (mail.isPresent() && send(mail.get())) {
            mail = claims.next();
        }
    }

    /** @return whether the server is well enough for the next one */
    private boolean send(ClaimedMail mail) {
        try {
            delivery.deliver(mail);
        } catch (MailException | MessagingException | UnsupportedEncodingException problem) {
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
        return failure.isFinal();
    }
}
