package org.coproduction.seminars.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.mail.OutgoingMail;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.Letterhead;
import org.coproduction.seminars.registration.WayOfTakingPart;
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
     * Writes to each; nothing happens to those who have no address, or had a letter with the same key.
     *
     * @param to some of those at the seminar, few enough to read what they need at once
     * @param key what the letter is, without the address
     * @return to how many it wrote
     */
    int send(Letter letter, SeminarFacts seminar, List<Correspondent> to, String key) {
        List<Correspondent> reachable =
                to.stream().filter(person -> person.email() != null).toList();
        if (reachable.isEmpty()) {
            return 0;
        }
        MailText text = text(letter);
        Map<WayOfTakingPart, Map<String, String>> heads = new HashMap<>();
        Map<String, Map<Long, String>> words = parts.stream()
                .collect(Collectors.toMap(LetterPart::placeholder, part -> part.words(reachable, seminar)));
        return outbox.sendAll(reachable.stream()
                .map(person -> {
                    Map<String, String> head =
                            heads.computeIfAbsent(person.way(seminar), way -> letterhead.about(seminar, way));
                    Map<String, String> values = values(letter, person, head, people.freshLink(person));
                    words.forEach((placeholder, each) ->
                            values.put(placeholder, each.getOrDefault(person.registrationId(), "")));
                    return mail(letter, person, composer.fill(text, values), key);
                })
                .toList());
    }

    private static OutgoingMail mail(Letter letter, Correspondent to, MailText text, String key) {
        EmailAddress address = Objects.requireNonNull(to.email());
        return new OutgoingMail(letter.template().replace('/', '.'), address, to.name(), text)
                .about(to.subject())
                .once(key + ":" + address.text())
                .with(letter.calendar().apply(to))
                .until(letter.until());
    }

    /** As somebody would get it, with a link that leads nowhere. */
    MailText preview(Letter letter, Correspondent to, SeminarFacts seminar, String link) {
        Map<String, String> values = values(letter, to, letterhead.about(seminar, to.way(seminar)), link);
        parts.forEach(part -> values.put(part.placeholder(), part.preview(to, seminar, link)));
        return composer.fill(text(letter), values);
    }

    private MailText text(Letter letter) {
        return letter.ownText() == null ? composer.text(letter.template()) : letter.ownText();
    }

    private static Map<String, String> values(Letter letter, Correspondent to, Map<String, String> head, String link) {
        Map<String, String> values = new HashMap<>(head);
        values.putAll(letter.values());
        values.put("name", to.name());
        values.put("reference", to.reference());
        values.put("link", link);
        values.put("giveAway", link + "/cancellation");
        return values;
    }
}
