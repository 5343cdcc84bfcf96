package org.coproduction.seminars.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;
import org.coproduction.seminars.mail.MailText;

/** A message to some of the participants, once it is sent. */
@Entity
@NotPublic
@Table(name = "circular")
class Circular extends Editable {

    @Column(nullable = false, updatable = false)
    private String submission;

    @Column(nullable = false, updatable = false)
    private String subject;

    @Column(nullable = false, updatable = false)
    private String body;

    @Column(nullable = false, updatable = false)
    private String audience;

    @Column(nullable = false, updatable = false)
    private String writtenBy;

    @Column(nullable = false, updatable = false)
    private Instant sentAt;

    /** How many people it went to besides those that are still known. */
    @Column(nullable = false)
    private int forgottenPeople;

    protected Circular() {}

    Circular(String submission, Draft draft, String audience, String writtenBy, Instant sentAt) {
        this.submission = submission;
        this.subject = draft.text().subject();
        this.body = draft.text().body();
        this.audience = audience;
        this.writtenBy = writtenBy;
        this.sentAt = sentAt;
    }

    MailText text() {
        return new MailText(subject, body);
    }

    /** Of each mail, together with the address. */
    String key() {
        return "message:" + id();
    }

    String audience() {
        return audience;
    }

    String writtenBy() {
        return writtenBy;
    }

    int forgottenPeople() {
        return forgottenPeople;
    }

    Instant sentAt() {
        return sentAt;
    }
}
