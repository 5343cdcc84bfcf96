package org.coproduction.seminars.registration;

import java.util.Locale;
import java.util.stream.Collectors;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.programme.PlaceKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what staff do with registrations, whichever way they do it, and what changes without them. */
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
            audit.record(action, reference(change.registrationId()) + " – " + state);
        }
    }

    /** By whoever it was; what the answers are is left out. */
    @EventListener
    void record(RegistrationAnswersChanged change) {
        if (!change.parts().isEmpty()) {
            String parts = change.parts().stream().map(AnswerPart::plainName).collect(Collectors.joining(", "));
            audit.record(
                    audit.isStaffAtWork() ? "changed answers" : "participant changed answers",
                    reference(change.registrationId()) + " – " + parts);
        }
    }

    @EventListener
    void record(RegistrationMoved move) {
        audit.record(
                "moved to the place they waited for", reference(move.registrationId()) + " – " + inWords(move.to()));
    }

    @EventListener
    void record(RegistrationWishChanged change) {
        String action =
                change.wished() ? "participant waits for the other kind" : "participant keeps their kind of place";
        if (!audit.isStaffAtWork()) {
            audit.record(action, reference(change.registrationId()) + " – " + inWords(change.kind()));
        }
    }

    private static String inWords(PlaceKind kind) {
        return kind == PlaceKind.ONLINE ? "online" : "in person";
    }

    private String reference(long registrationId) {
        return book.get(registrationId).reference();
    }
}
