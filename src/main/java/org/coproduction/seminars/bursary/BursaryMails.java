package org.coproduction.seminars.bursary;

import java.time.Clock;
import java.util.Map;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.mail.OutgoingMail;
import org.springframework.stereotype.Component;

/** Writes to applicants, each time with a new private link; nothing sensitive and no decision is in any mail. */
@Component
class BursaryMails {

    private final Outbox outbox;
    private final MailComposer composer;
    private final BursaryLinks links;
    private final BursaryLetterhead letterhead;
    private final Clock clock;

    BursaryMails(Outbox outbox, MailComposer composer, BursaryLinks links, BursaryLetterhead letterhead, Clock clock) {
        this.outbox = outbox;
        this.composer = composer;
        this.links = links;
        this.letterhead = letterhead;
        this.clock = clock;
    }

    void tellReceived(BursaryApplication application, SchemeDetails scheme) {
        send("received", application, scheme);
    }

    /** Tells the holder that their address was used once more. */
    void tellSecondAttempt(BursaryApplication application, SchemeDetails scheme) {
        send("second-attempt", application, scheme);
    }

    void tellDecided(BursaryApplication application, SchemeDetails scheme) {
        send("decided", application, scheme);
    }

    void tellWithdrawn(BursaryApplication application, SchemeDetails scheme) {
        send("withdrawn", application, scheme);
    }

    private void send(String template, BursaryApplication application, SchemeDetails scheme) {
        SecretToken token = SecretToken.generate();
        links.save(new BursaryLink(token, application.id(), clock.instant()));
        Map<String, String> model = letterhead.about(scheme, "/my/bursary/" + token.value());
        model.put("name", application.answers().name());
        model.put("reference", application.reference());
        outbox.send(new OutgoingMail(
                "bursary." + template,
                application.answers().email(),
                application.answers().name(),
                composer.compose("bursary/" + template, model)));
    }
}
