package org.coproduction.seminars.mail;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.seminars.common.EmailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is not reached by mail: a mail server said so, or an organiser. */
@Service
@Transactional
public class MailTroubles {

    private final OutboxMessages messages;
    private final FailingAddresses addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailTroubles(OutboxMessages messages, FailingAddresses addresses, ApplicationEventPublisher events, Clock clock) {
        this.messages = messages;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Addresses that a mail about the topic did not reach, and nothing was sent to or heard of since. Less than {@link #failingAddresses()}:
     * the next mail may arrive, as when a mailbox was full.
     */
    @Transactional(readOnly = true)
    public Set<EmailAddress> unreached(String topic) {
        return messages.unreached(topic).stream().map(EmailAddress::of).collect(Collectors.toUnmodifiableSet());
    }

    /** As organisers have noted, or mail servers reported. */
    @Transactional(readOnly = true)
    public Set<EmailAddress> failingAddresses() {
        return addresses.findAll().stream()
                .map(address -> new EmailAddress(address.address()))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional(readOnly = true)
    public boolean isFailing(EmailAddress address) {
        return addresses.existsById(address.text());
    }

    public void noteFailing(EmailAddress address, String by) {
        if (!isFailing(address)) {
            addresses.save(new FailingAddress(address, by, clock.instant()));
            events.publishEvent(new AddressFails(address));
        }
    }

    /** Mails that failed stay failed, and are no trouble any more. */
    public void noteWorking(EmailAddress address) {
        messages.overcome(address.text());
        if (isFailing(address)) {
            addresses.deleteById(address.text());
        }
    }
}
