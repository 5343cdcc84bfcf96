package org.coproduction.seminars.registration;

import java.util.Locale;
import org.coproduction.seminars.admin.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what staff do with registrations, whichever way they do it. */
@Component
class RegistrationAudit {

    private final RegistrationBook book;
    private final AuditLog audit;

    RegistrationAudit(RegistrationBook book, AuditLog audit) {
        this.book = book;
        this.audit = audit;
    }

    @EventListener
    void record(RegistrationStateChanged change) {
        if (audit.isStaffAtWork()) {
            String action = change.from() == null ? "entered registration" : "changed registration";
            String state = change.to().name().toLowerCase(Locale.ROOT);
            audit.record(action, book.get(change.registrationId()).reference() + " – " + state);
        }
    }

    @EventListener
    void record(RegistrationAnswersChanged change) {
        if (audit.isStaffAtWork()) {
            audit.record("changed answers", book.get(change.registrationId()).reference());
        }
    }
}
