package org.coproduction.seminars.bursary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;
import org.jspecify.annotations.Nullable;

/** Somebody’s application for one scheme. */
@Entity
@NotPublic
@Table(name = "bursary_application")
class BursaryApplication extends Editable {

    /** Letters of a reference that nobody has been told. */
    private static final int UNKNOWN = 20;

    @Column(nullable = false, updatable = false)
    private long schemeId;

    /** Told to them; once they are forgotten another one, which nobody knows. */
    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private BursaryState state;

    @Column(nullable = false, updatable = false)
    private Instant appliedAt;

    @Column(nullable = false)
    private Instant stateSince;

    private @Nullable String decidedBy;

    @Column(nullable = false)
    private String panelNote;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String email;

    /** The address until the application is withdrawn; unique for each scheme. */
    private @Nullable String activeEmail;

    @Column(nullable = false)
    private String purpose;

    private @Nullable Integer costPence;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private String contact;

    @Column(nullable = false)
    private String consentVersion;

    /** Since when nobody knows any more whose it was: it is only counted then. */
    private @Nullable Instant forgottenAt;

    protected BursaryApplication() {}

    BursaryApplication(long schemeId, String reference, BursaryAnswers answers, Instant now) {
        this.schemeId = schemeId;
        this.reference = reference;
        this.state = BursaryState.RECEIVED;
        this.appliedAt = now;
        this.stateSince = now;
        this.panelNote = "";
        this.name = answers.name();
        this.email = answers.email().text();
        this.activeEmail = email;
        this.purpose = answers.purpose();
        this.costPence = answers.cost() == null ? null : answers.cost().pence();
        this.reason = answers.reason();
        this.contact = answers.contact();
        this.consentVersion = answers.consentVersion();
    }

    /** The same outcome again only changes the note. */
    void decide(BursaryState outcome, String note, String by, Instant now) {
        if (!outcome.isDecision()) {
            throw new IllegalArgumentException(outcome + " is no decision");
        }
        if (outcome != state) {
            become(outcome, now);
            decidedBy = by;
        }
        panelNote = note;
    }

    void withdraw(Instant now) {
        become(BursaryState.WITHDRAWN, now);
        activeEmail = null;
    }

    void forgetReasons() {
        reason = "";
        panelNote = "";
    }

    /** What was decided, and what it cost, goes on being counted. */
    void forgetPerson(Instant now) {
        forgetReasons();
        reference = SecretToken.generate().value().substring(0, UNKNOWN);
        name = "";
        email = "";
        activeEmail = null;
        contact = "";
        purpose = "";
        consentVersion = "";
        decidedBy = null;
        forgottenAt = now;
    }

    boolean isForgotten() {
        return forgottenAt != null;
    }

    private void become(BursaryState next, Instant now) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(state + " can’t become " + next);
        }
        state = next;
        stateSince = now;
    }

    long schemeId() {
        return schemeId;
    }

    String reference() {
        return reference;
    }

    BursaryState state() {
        return state;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    Instant stateSince() {
        return stateSince;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    String panelNote() {
        return panelNote;
    }

    BursaryAnswers answers() {
        return new BursaryAnswers(
                name,
                new EmailAddress(email),
                purpose,
                costPence == null ? null : new Pounds(costPence),
                reason,
                contact,
                consentVersion);
    }
}
