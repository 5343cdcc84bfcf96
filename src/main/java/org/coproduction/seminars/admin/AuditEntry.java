package org.coproduction.seminars.admin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who did what, and when; never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {

    private static final int LONGEST_SUBJECT = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(nullable = false, updatable = false)
    private String actor;

    @Column(nullable = false, updatable = false)
    private String action;

    @Column(nullable = false, updatable = false)
    private String subject;

    protected AuditEntry() {}

    AuditEntry(Instant happenedAt, String actor, String action, String subject) {
        this.happenedAt = happenedAt;
        this.actor = actor;
        this.action = action;
        this.subject = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
    }

    AuditLine line() {
        return new AuditLine(happenedAt, actor, action, subject);
    }
}
