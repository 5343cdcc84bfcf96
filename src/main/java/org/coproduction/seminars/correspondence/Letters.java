package org.coproduction.seminars.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.mail.OutgoingMail;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.Letterhead;
import org.springframework.stereotype.Component;

/** Fills in letters for one person each, and hands them to the outbox. */
@Component
class Letters {

    private final MailComposer composer;
    private final Letterhead letterhead;
    private final Correspondents people;
    private final Outbox outbox;
    private final List<LetterPart> parts;

    Letters(
            MailComposer composer,
            Letterhead letterhead,
            Correspondents people,
            Outbox outbox,
            List<LetterPart> parts) {
        this.composer = composer;
        this.letterhead = letterhead;
        this.people = people;
        this.outbox = outbox;
        this.parts = parts;
    }

    /**
     * Writes to one person; nothing happens if they have no address, or had a letter with the same key.
     *
     * @param key what the letter is, without the address
     */
    void send(Letter letter, Correspondent to, SeminarFacts seminar, String key) {
        EmailAddress address = to.email();
        if (address == null) {
            return;
        }
        Map<String, String> values = values(letter, to, seminar, people.freshLink(to));
        parts.forEach(part -> values.put(part.placeholder(), part.words(to, seminar)));
        MailText text = letter.ownText() == null
                ? composer.compose(letter.template(), values)
                : composer.fill(letter.ownText(), values);
        outbox.send(new OutgoingMail(letter.template().replace('/', '.'), address, to.name(), text)
                .about(to.subject())
                .once(key + ":" + address.text())
                .with(letter.calendar().apply(to)));
    }

    /** As somebody would get it, with a link that leads nowhere. */
    MailText preview(Letter letter, Correspondent to, SeminarFacts seminar, String link) {
        Map<String, String> values = values(letter, to, seminar, link);
        parts.forEach(part -> values.put(part.placeholder(), part.preview(to, seminar, link)));
        return letter.ownText() == null
                ? composer.compose(letter.template(), values)
                : composer.fill(letter.ownText(), values);
    }

    private Map<String, String> values(Letter letter, Correspondent to, SeminarFacts seminar, String link) {
        Map<String, String> values = new HashMap<>(letterhead.about(seminar));
        values.putAll(letter.values());
        values.put("name", to.name());
        values.put("reference", to.reference());
        values.put("link", link);
        values.put("giveAway", link + "/cancellation");
        return values;
    }
}
