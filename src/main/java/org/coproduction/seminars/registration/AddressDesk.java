package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes new email addresses, each once its owner has followed a link that was sent there. So nobody learns from their own page who
 * else is registered, and a slip of the pen cuts nobody off.
 */
@Service
@Transactional
public class AddressDesk {

    private static final Duration OPEN_FOR = Duration.ofDays(7);
    private static final Duration ONE_MAIL_IN = Duration.ofHours(1);

    private final AddressChanges changes;
    private final AddressMails mails;
    private final RegistrationBook book;
    private final AnswerDesk answers;
    private final Clock clock;

    AddressDesk(AddressChanges changes, AddressMails mails, RegistrationBook book, AnswerDesk answers, Clock clock) {
        this.changes = changes;
        this.mails = mails;
        this.book = book;
        this.answers = answers;
        this.clock = clock;
    }

    /** Writes to the new address; not a second time within the hour. */
    void begin(Registration registration, EmailAddress address) {
        boolean sentJustNow = changes.findByRegistrationId(registration.id())
                .filter(open -> open.email().equals(address))
                .filter(open -> open.isSince(clock.instant().minus(ONE_MAIL_IN)))
                .isPresent();
        if (!sentJustNow) {
            SecretToken token = SecretToken.generate();
            changes.deleteOf(registration.id());
            changes.save(new AddressChange(token, registration.id(), address, clock.instant()));
            mails.ask(registration, address, token);
        }
    }

    /** The address to which a link belongs. */
    @Transactional(readOnly = true)
    public EmailAddress asked(SecretToken token) {
        return open(token).email();
    }

    /** The address that has not answered yet. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> openFor(long registrationId) {
        return changes.findByRegistrationId(registrationId).filter(this::isOpen).map(AddressChange::email);
    }

    /**
     * From now on that address is written to; the other one is told.
     *
     * @throws AddressTakenException if it has another active registration for the seminar
     */
    public void confirm(SecretToken token) {
        AddressChange change = open(token);
        Registration registration = book.get(change.registrationId());
        EmailAddress before = registration.email();
        try {
            Answers now = registration.answersInFull().withEmail(change.email());
            answers.change(registration.id(), registration.version(), now);
        } catch (AlreadyRegisteredException taken) {
            throw new AddressTakenException();
        }
        changes.deleteOf(registration.id());
        if (before != null) {
            mails.tellOld(registration, before);
        }
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 300_000)
    public void forgetOld() {
        changes.deleteMadeBefore(clock.instant().minus(OPEN_FOR));
    }

    private AddressChange open(SecretToken token) {
        return changes.findByTokenHash(token.hash())
                .filter(this::isOpen)
                .orElseThrow(() -> new NotFoundException("new address"));
    }

    private boolean isOpen(AddressChange change) {
        return change.isSince(clock.instant().minus(OPEN_FOR));
    }
}
