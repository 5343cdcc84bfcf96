package org.coproduction.seminars.registration;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.mail.AddressFails;
import org.coproduction.seminars.mail.MailCameBack;
import org.coproduction.seminars.mail.MailTroubles;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes whom a person has to tell, since they have no e-mail address, or it fails. The newest news replaces what was to be told. */
@Component
class CallNotes {

    private final RegistrationBook book;
    private final MailTroubles troubles;
    private final AuditLog audit;
    private final Clock clock;

    CallNotes(RegistrationBook book, MailTroubles troubles, AuditLog audit, Clock clock) {
        this.book = book;
        this.troubles = troubles;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void note(RegistrationStateChanged change) {
        Registration registration = book.get(change.registrationId());
        CallAbout.of(change.from(), change.to(), audit.isStaffAtWork())
                .ifPresentOrElse(about -> note(registration, about), registration::endCall);
    }

    @EventListener
    void note(RegistrationMoved move) {
        note(book.get(move.registrationId()), CallAbout.OTHER_WAY);
    }

    /** Whoever did it themselves knows. */
    @EventListener
    void note(WayChanged change) {
        Registration registration = book.get(change.registrationId());
        boolean waits = registration.state() == RegistrationState.WAITING;
        if (audit.isStaffAtWork()) {
            note(registration, waits ? CallAbout.OTHER_LIST : CallAbout.OTHER_WAY);
        }
    }

    @EventListener
    void note(OfferShortened offer) {
        note(book.get(offer.registrationId()), CallAbout.OFFER);
    }

    /** No mail has told them until now. */
    @EventListener
    void note(OfferProlonged offer) {
        Registration registration = book.get(offer.registrationId());
        if (registration.callAbout() != CallAbout.OFFER) {
            registration.call(CallAbout.OFFER, clock.instant());
        }
    }

    @EventListener
    void note(NoPlaceIsLeft news) {
        note(book.get(news.registrationId()), CallAbout.NO_PLACE);
    }

    /** An offer has a deadline: whoever did not get the mail has to hear of it in another way. */
    @EventListener
    void note(MailCameBack news) {
        book.find(news.person())
                .filter(registration -> registration.state() == RegistrationState.OFFERED)
                .ifPresent(registration -> registration.call(CallAbout.OFFER, clock.instant()));
    }

    /** As above. */
    @EventListener
    void note(RegistrationAddressChanged change) {
        Registration registration = book.get(change.registrationId());
        if (registration.state() == RegistrationState.OFFERED) {
            note(registration, CallAbout.OFFER);
        }
    }

    /** As above: the mail with the offer may have gone there. */
    @EventListener
    void note(AddressFails news) {
        book.offeredTo(news.address()).forEach(registration -> registration.call(CallAbout.OFFER, clock.instant()));
    }

    void note(Registration registration, CallAbout about) {
        if (!isReached(registration.email())) {
            registration.call(about, clock.instant());
        }
    }

    /** Leaves what the person is to be told already, if it is more pressing. */
    void noteLessPressing(Registration registration, CallAbout about) {
        if (about.goesBefore(registration.callAbout())) {
            note(registration, about);
        }
    }

    Set<String> failingAddresses() {
        return troubles.failingAddresses().stream().map(EmailAddress::text).collect(Collectors.toSet());
    }

    private boolean isReached(@Nullable EmailAddress address) {
        return address != null && !troubles.isFailing(address);
    }
}
