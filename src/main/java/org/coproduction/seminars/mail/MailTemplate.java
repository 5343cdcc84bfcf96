package org.coproduction.seminars.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;

/** A mail’s text as somebody has rewritten it. */
@Entity
@NotPublic
@Table(name = "mail_template")
class MailTemplate extends Editable {

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String body;

    @Column(nullable = false)
    private String changedBy;

    protected MailTemplate() {}

    MailTemplate(String name, MailText text, String by) {
        this.name = name;
        this.subject = text.subject();
        this.body = text.body();
        this.changedBy = by;
    }

    void rewrite(MailText text, String by) {
        subject = text.subject();
        body = text.body();
        changedBy = by;
    }

    String name() {
        return name;
    }

    MailText text() {
        return new MailText(subject, body);
    }

    String changedBy() {
        return changedBy;
    }
}
