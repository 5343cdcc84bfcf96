package org.coproduction.seminars.registration;

import java.time.Clock;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Confirms to people that they have changed their answers, so that they notice if it was somebody else; and tells them when staff
 * have changed how they take part, as the day looks different then. To those who wait: {@link RegistrationNews}.
 */
@Component
class OwnChangeNews {

    private final RegistrationBook book;
    private final SeminarCatalogue seminars;
    private final RegistrationMails mails;
    private final AuditLog audit;
    private final Clock clock;

    OwnChangeNews(
            RegistrationBook book, SeminarCatalogue seminars, RegistrationMails mails, AuditLog audit, Clock clock) {
        this.book = book;
        this.seminars = seminars;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener
    void tell(WayChanged change) {
        Registration registration = book.get(change.registrationId());
        if (audit.isStaffAtWork() && registration.state() == RegistrationState.CONFIRMED) {
            mails.tellWayChangedByStaff(registration, seminars.facts(change.seminarId()));
        }
    }

    @EventListener
    void tell(RegistrationAnswersChanged change) {
        if (!audit.isStaffAtWork() && !change.isAddressOnly()) {
            mails.tellChanged(
                    book.get(change.registrationId()),
                    seminars.facts(change.seminarId()),
                    change.parts(),
                    clock.instant());
        }
    }
}
