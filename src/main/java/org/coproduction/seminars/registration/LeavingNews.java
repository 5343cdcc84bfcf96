package org.coproduction.seminars.registration;

import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to whoever leaves a seminar, in the transaction in which it happens: in words that say what ended, and who ended it. */
@Component
class LeavingNews {

    private final RegistrationBook book;
    private final SeminarCatalogue seminars;
    private final RegistrationMails mails;
    private final AuditLog audit;

    LeavingNews(RegistrationBook book, SeminarCatalogue seminars, RegistrationMails mails, AuditLog audit) {
        this.book = book;
        this.seminars = seminars;
        this.mails = mails;
        this.audit = audit;
    }

    @EventListener
    void tell(RegistrationStateChanged change) {
        if (!change.to().isLeft()) {
            return;
        }
        Registration registration = book.get(change.registrationId());
        SeminarFacts seminar = seminars.facts(change.seminarId());
        boolean hadPlace = change.from() == RegistrationState.CONFIRMED;
        if (audit.isStaffAtWork()) {
            mails.tellStateByStaff(registration, seminar, hadPlace);
        } else if (change.from() == RegistrationState.WAITING) {
            mails.tellThatTheyLeftTheList(registration, seminar);
        } else {
            mails.tellState(registration, seminar, hadPlace);
        }
    }
}
