package org.coproduction.seminars.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes mails on and notes what became of them, in short transactions around the sending. */
@Component
@Transactional
class OutboxClaims {

    /** Longer than a mail server may take its time over an answer, or the mail would be sent twice. */
    static final Duration LEASE = Duration.ofMinutes(30);

    private static final String UNHEARD = "Nothing was heard of any attempt";

    private final OutboxMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OutboxClaims(OutboxMessages messages, ApplicationEventPublisher events, Clock clock) {
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** The next one that is due, now taken on by nobody else. */
    Optional<ClaimedMail> next() {
        Instant now = clock.instant();
        Optional<OutboxMessage> next = messages.lockNextDue(now);
        while (next.isPresent() && isOver(next.get(), now)) {
            next = messages.lockNextDue(now);
        }
        return next.map(message -> message.claim(now.plus(LEASE)));
    }

    private boolean isOver(OutboxMessage message, Instant now) {
        if (message.isTriedTooOften()) {
            giveUp(message, UNHEARD);
            return true;
        }
        if (message.isTooLateAt(now)) {
            message.miss();
            events.publishEvent(new MailCameBack(message.concerns()));
            return true;
        }
        return false;
    }

    void sent(ClaimedMail claim) {
        settle(claim, message -> message.markSent(clock.instant()));
    }

    void refused(ClaimedMail claim, String why) {
        settle(claim, message -> giveUp(message, why));
    }

    void notSent(ClaimedMail claim, String why) {
        settle(
                claim,
                message -> RetryPlan.pauseAfter(claim.attempt())
                        .ifPresentOrElse(
                                pause -> message.postpone(clock.instant(), pause, why), () -> giveUp(message, why)));
    }

    private void giveUp(OutboxMessage message, String why) {
        message.giveUp(why);
        events.publishEvent(new MailCameBack(message.concerns()));
    }

    private void settle(ClaimedMail claim, Consumer<OutboxMessage> outcome) {
        messages.findById(claim.id())
                .filter(message -> message.isClaimedAs(claim))
                .ifPresent(outcome);
    }
}
