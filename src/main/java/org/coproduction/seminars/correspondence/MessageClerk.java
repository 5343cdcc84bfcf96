package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.Map;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails of a message, some at a time, each in the transaction that notes it. */
@Service
public class MessageClerk {

    private final Circulars circulars;
    private final CircularRecipients recipients;
    private final Correspondents people;
    private final SeminarCatalogue seminars;
    private final Letters letters;

    MessageClerk(
            Circulars circulars,
            CircularRecipients recipients,
            Correspondents people,
            SeminarCatalogue seminars,
            Letters letters) {
        this.circulars = circulars;
        this.recipients = recipients;
        this.people = people;
        this.seminars = seminars;
        this.letters = letters;
    }

    @Transactional(readOnly = true)
    public List<Long> unfinished() {
        return circulars.unfinished();
    }

    /** @return whether there was anything to write */
    @Transactional
    public boolean writeSome(long circularId) {
        List<CircularRecipient> next = recipients.claim(circularId);
        if (next.isEmpty()) {
            return false;
        }
        Circular circular = circulars.findById(circularId).orElseThrow();
        Letter letter = Letter.own("correspondence/message", circular.text());
        Map<Long, Correspondent> known = people.withIds(
                next.stream().map(CircularRecipient::registrationId).toList());
        for (CircularRecipient recipient : next) {
            Correspondent person = known.get(recipient.registrationId());
            if (person != null) {
                letters.send(letter, person, seminars.facts(person.seminarId()), circular.key());
            }
            recipient.markWritten();
        }
        return true;
    }
}
