package org.coproduction.seminars.mail;

import jakarta.mail.MessagingException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every few minutes what came back. That two instances may read one report at once does no harm. */
@Component
class BounceClock {

    private static final Logger log = LoggerFactory.getLogger(BounceClock.class);

    private final BounceMailbox mailbox;
    private final Bounces bounces;

    BounceClock(BounceMailbox mailbox, Bounces bounces) {
        this.mailbox = mailbox;
        this.bounces = bounces;
    }

    @Scheduled(fixedDelay = 5, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    void look() {
        if (!mailbox.isSet()) {
            return;
        }
        try {
            mailbox.read(bounces::note);
        } catch (MessagingException unreachable) {
            log.warn("The mailbox for mails that came back can’t be read now: {}", unreachable.getMessage());
        }
    }
}
