package org.coproduction.seminars.accessrequest;

import java.util.HashMap;
import java.util.Map;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.mail.OutgoingMail;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.Letterhead;
import org.springframework.stereotype.Component;

/** Tells people that there is an answer, and nothing of it: that stands on their own page only. */
@Component
class AccessMails {

    private static final String TEMPLATE = "accessrequest/answered";

    private final MailComposer composer;
    private final Letterhead letterhead;
    private final Correspondents people;
    private final Outbox outbox;

    AccessMails(MailComposer composer, Letterhead letterhead, Correspondents people, Outbox outbox) {
        this.composer = composer;
        this.letterhead = letterhead;
        this.people = people;
        this.outbox = outbox;
    }

    void tell(Correspondent person, EmailAddress address, SeminarFacts seminar) {
        Map<String, String> values = new HashMap<>(letterhead.about(seminar, person.way(seminar)));
        values.put("name", person.name());
        values.put("reference", person.reference());
        values.put("link", people.freshLink(person));
        outbox.send(
                new OutgoingMail(TEMPLATE.replace('/', '.'), address, person.name(), composer.compose(TEMPLATE, values))
                        .about(person.subject()));
    }
}
