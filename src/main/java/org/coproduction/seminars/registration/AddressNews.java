package org.coproduction.seminars.registration;

import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.mail.MailSubject;
import org.coproduction.seminars.mail.Outbox;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When somebody has another address: tells both, and ends the links that went to the old one. What had not gone there yet goes to the
 * new one, and what holds for a time only is written once more: an offer that nobody reads would run out.
 */
@Component
class AddressNews {

    private final RegistrationBook book;
    private final FreshLinks links;
    private final AddressMails mails;
    private final RegistrationNews news;
    private final Outbox outbox;

    AddressNews(RegistrationBook book, FreshLinks links, AddressMails mails, RegistrationNews news, Outbox outbox) {
        this.book = book;
        this.links = links;
        this.mails = mails;
        this.news = news;
        this.outbox = outbox;
    }

    /** Whoever takes their address away themselves keeps the links they have: they get no others. */
    @EventListener
    void tell(RegistrationAddressChanged change) {
        Registration registration = book.get(change.registrationId());
        EmailAddress before = change.before();
        boolean untold = before != null && leave(registration, before);
        if (registration.email() != null) {
            links.endAll(registration.id());
            news.tellAddress(registration, untold);
        }
    }

    /** @return whether something was not on its way yet that has to be told at the new address */
    private boolean leave(Registration registration, EmailAddress old) {
        MailSubject about = Correspondent.of(registration).subject();
        boolean untold = registration.state().isActive() && outbox.withdraw(about, old, "registration.") > 0;
        EmailAddress address = registration.email();
        if (address == null) {
            outbox.withdraw(about, old, "");
        } else {
            outbox.redirect(about, old, address);
        }
        mails.tellOld(registration, old);
        return untold;
    }
}
