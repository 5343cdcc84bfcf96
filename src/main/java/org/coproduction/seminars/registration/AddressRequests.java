package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to new addresses, and waits for their answers. Few mails are sent for one registration: an address may be a stranger’s. */
@Component
@Transactional
class AddressRequests {

    static final int AN_HOUR = 3;
    static final int A_DAY = 5;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    /** Then it is deleted, by {@link AddressRetention}. */
    static final Duration OPEN_FOR = Duration.ofDays(7);

    private final AddressChanges changes;
    private final AddressMails mails;
    private final Clock clock;

    AddressRequests(AddressChanges changes, AddressMails mails, Clock clock) {
        this.changes = changes;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Writes to a new address; not a second time within the hour. Call once the seminar is locked.
     *
     * @throws TooManyMailsException if that would be too many for the registration
     */
    void begin(Registration registration, EmailAddress address) {
        if (!isSentJustNow(registration.id(), address)) {
            requireFewer(registration.id(), HOUR, AN_HOUR);
            requireFewer(registration.id(), DAY, A_DAY);
            SecretToken token = SecretToken.generate();
            changes.findByRegistrationId(registration.id()).forEach(AddressChange::replace);
            changes.save(new AddressChange(token, registration.id(), address, clock.instant()));
            mails.ask(registration, address, token);
        }
    }

    private boolean isSentJustNow(long registrationId, EmailAddress address) {
        return within(registrationId, HOUR)
                .anyMatch(change -> change.isOpen() && change.email().equals(address));
    }

    private void requireFewer(long registrationId, Duration time, int most) {
        if (within(registrationId, time).count() >= most) {
            throw new TooManyMailsException();
        }
    }

    /** The address that has not answered yet. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> openFor(long registrationId) {
        return within(registrationId, OPEN_FOR)
                .filter(AddressChange::isOpen)
                .map(AddressChange::email)
                .findFirst();
    }

    /** What a link belongs to, while it can be followed, and some days after it was. */
    @Transactional(readOnly = true)
    public AddressChange with(SecretToken token) {
        Instant then = clock.instant().minus(OPEN_FOR);
        return changes.findByTokenHash(token.hash())
                .filter(change -> change.isUsed() || change.isOpen() && change.isSince(then))
                .orElseThrow(LinkEndedException::new);
    }

    /** Whichever way there is another address now: nobody is asked about an earlier one any more. */
    @EventListener
    void end(RegistrationAddressChanged change) {
        changes.findByRegistrationId(change.registrationId()).forEach(AddressChange::replace);
    }

    private Stream<AddressChange> within(long registrationId, Duration time) {
        Instant then = clock.instant().minus(time);
        return changes.findByRegistrationId(registrationId).stream().filter(change -> change.isSince(then));
    }
}
