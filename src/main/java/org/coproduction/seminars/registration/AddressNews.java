package org.coproduction.seminars.registration;

import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When somebody has another address: tells both, and ends the links that went to the old one. */
@Component
class AddressNews {

    private final RegistrationBook book;
    private final SeminarCatalogue seminars;
    private final FreshLinks links;
    private final AddressMails mails;
    private final RegistrationMails registrationMails;

    AddressNews(
            RegistrationBook book,
            SeminarCatalogue seminars,
            FreshLinks links,
            AddressMails mails,
            RegistrationMails registrationMails) {
        this.book = book;
        this.seminars = seminars;
        this.links = links;
        this.mails = mails;
        this.registrationMails = registrationMails;
    }

    /** Whoever has no address any more keeps the links they have: they get no others. */
    @EventListener
    void tell(RegistrationAddressChanged change) {
        Registration registration = book.get(change.registrationId());
        EmailAddress before = change.before();
        if (before != null) {
            mails.tellOld(registration, before);
        }
        if (registration.email() != null) {
            links.endAll(registration.id());
            registrationMails.tellAddress(registration, seminars.facts(change.seminarId()));
        }
    }
}
