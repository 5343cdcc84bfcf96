package org.coproduction.seminars.registration;

import java.time.Clock;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes new email addresses, each once its owner has followed a link that was sent there. So nobody learns from their own page who
 * else is registered, and a slip of the pen cuts nobody off.
 */
@Service
@Transactional
public class AddressDesk {

    private final AddressRequests requests;
    private final SeminarCatalogue seminars;
    private final RegistrationBook book;
    private final AnswerDesk answers;
    private final Clock clock;

    AddressDesk(
            AddressRequests requests,
            SeminarCatalogue seminars,
            RegistrationBook book,
            AnswerDesk answers,
            Clock clock) {
        this.requests = requests;
        this.seminars = seminars;
        this.book = book;
        this.answers = answers;
        this.clock = clock;
    }

    /** The address to which a link belongs. */
    @Transactional(readOnly = true)
    public AskedAddress asked(SecretToken token) {
        AddressChange change = requests.with(token);
        Registration registration = book.get(change.registrationId());
        SeminarFacts seminar = seminars.facts(registration.seminarId());
        return new AskedAddress(
                seminar,
                change.isOpen() ? change.email() : null,
                !ChangeWindow.isBeforeStart(registration, seminar, clock.instant()));
    }

    /**
     * From now on that address is written to. Doing it twice is the same as doing it once.
     *
     * @throws RegistrationClosedException if it is too late for that
     * @throws AddressTakenException if it has another active registration for the seminar
     */
    public void confirm(SecretToken token) {
        long id = requests.with(token).registrationId();
        SeminarFacts seminar = seminars.lock(book.seminarOf(id));
        AddressChange change = requests.with(token);
        if (change.isOpen()) {
            confirm(change, book.get(id), seminar);
        }
    }

    private void confirm(AddressChange change, Registration registration, SeminarFacts seminar) {
        if (!ChangeWindow.isBeforeStart(registration, seminar, clock.instant())) {
            throw new RegistrationClosedException();
        }
        Answers now = registration.answersInFull().withEmail(change.email());
        try {
            answers.change(registration.id(), registration.version(), now);
        } catch (AlreadyRegisteredException taken) {
            throw new AddressTakenException();
        }
        change.use();
    }
}
