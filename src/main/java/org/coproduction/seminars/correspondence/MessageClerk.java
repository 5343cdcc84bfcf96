package org.coproduction.seminars.correspondence;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mails of a message, some at a time, each in the transaction that notes it. */
@Service
public class MessageClerk implements Clerk {

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

    @Override
    @Transactional(readOnly = true)
    public List<Long> unfinished() {
        return circulars.unfinished();
    }

    @Override
    @Transactional
    public boolean writeSome(long circularId) {
        List<CircularRecipient> next = recipients.claim(circularId);
        if (next.isEmpty()) {
            return false;
        }
        Circular circular = circulars.findById(circularId).orElseThrow();
        Letter letter = Letter.own("correspondence/message", circular.text());
        Collection<Correspondent> known = people.withIds(
                        next.stream().map(CircularRecipient::registrationId).toList())
                .values();
        known.stream()
                .collect(Collectors.groupingBy(Correspondent::seminarId))
                .forEach((seminar, at) -> letters.send(letter, seminars.facts(seminar), at, circular.key()));
        next.forEach(CircularRecipient::markWritten);
        return true;
    }
}
