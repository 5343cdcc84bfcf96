package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.SeminarCatalogue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to people whose registration has changed, in the transaction of the change. */
@Component
class RegistrationNews {

    private final RegistrationBook book;
    private final SeminarCatalogue seminars;
    private final RegistrationMails mails;

    RegistrationNews(RegistrationBook book, SeminarCatalogue seminars, RegistrationMails mails) {
        this.book = book;
        this.seminars = seminars;
        this.mails = mails;
    }

    @EventListener
    void tell(RegistrationStateChanged change) {
        mails.tellState(book.get(change.registrationId()), seminars.facts(change.seminarId()));
    }

    @EventListener
    void tell(RegistrationAttemptedAgain attempt) {
        mails.tellSecondAttempt(book.get(attempt.registrationId()), seminars.facts(attempt.seminarId()));
    }
}
