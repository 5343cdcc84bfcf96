package org.coproduction.seminars.admin;

import org.coproduction.seminars.privacy.ExpiredDataDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps how much was deleted because its time was over, and never whose it was. */
@Component
class DeletionRecord {

    private final AuditLog audit;

    DeletionRecord(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void hear(ExpiredDataDeleted deleted) {
        audit.record("deleted expired data", deleted.rule() + " – " + deleted.number());
    }
}
