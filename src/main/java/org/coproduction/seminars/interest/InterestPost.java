package org.coproduction.seminars.interest;

import java.util.HashMap;
import java.util.Map;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.MailSubject;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.mail.OutgoingMail;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.coproduction.seminars.registration.Letterhead;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Writes the few mails there are. The outbox forgets them too. */
@Component
class InterestPost {

    private final Outbox outbox;
    private final MailComposer composer;
    private final Letterhead letterhead;
    private final SiteLinks links;
    private final Words words;

    InterestPost(Outbox outbox, MailComposer composer, Letterhead letterhead, SiteLinks links, Words words) {
        this.outbox = outbox;
        this.composer = composer;
        this.letterhead = letterhead;
        this.links = links;
        this.words = words;
    }

    /** Asks whether they mean it, or says that they are on the list already. */
    void answer(Interest interest, SecretToken token, SeminarFacts seminar) {
        String template = interest.isConfirmed() ? "interest/again" : "interest/confirm";
        send(template, interest.email(), seminar, Map.of("link", links.to("/tell-me/" + token.value())));
    }

    /** @param phase one that takes registrations */
    void tellOpen(Interest interest, SeminarFacts seminar, SeminarPhase phase) {
        String left = words.get("interest.mail.places." + (phase == SeminarPhase.FULL ? "none" : "left"));
        send("interest/opened", interest.email(), seminar, Map.of("places", left));
    }

    void tellCancelled(Interest interest, SeminarFacts seminar) {
        send("interest/cancelled", interest.email(), seminar, Map.of());
    }

    private void send(String template, EmailAddress to, SeminarFacts seminar, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(letterhead.about(seminar));
        values.putAll(more);
        outbox.send(new OutgoingMail(template.replace('/', '.'), to, to.text(), composer.compose(template, values))
                .about(new MailSubject("seminar:" + seminar.id(), ""))
                .leavingNoTrace());
    }
}
