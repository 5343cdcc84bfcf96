package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.coproduction.seminars.common.SecretToken;

/**
 * What somebody has typed into the form so far, so that neither a reload nor another tab nor a closed browser loses it, and visitors
 * need no session. Once it is sent it holds no answers, and only knows which registration it became.
 */
@Entity
@Table(name = "registration_draft")
class Draft {

    @Id
    private String tokenHash;

    @Column(nullable = false, updatable = false)
    private long seminarId;

    @Column(nullable = false)
    private String answers;

    @Column(nullable = false, updatable = false)
    private String submissionId;

    @Column(nullable = false)
    private boolean sent;

    @Column(nullable = false)
    private Instant changedAt;

    protected Draft() {}

    Draft(SecretToken token, long seminarId, String answers, Instant now) {
        this.tokenHash = token.hash();
        this.seminarId = seminarId;
        this.answers = answers;
        this.submissionId = UUID.randomUUID().toString();
        this.changedAt = now;
    }

    void keep(String newAnswers, Instant now) {
        if (!sent) {
            answers = newAnswers;
            changedAt = now;
        }
    }

    void markSent(Instant now) {
        answers = "";
        sent = true;
        changedAt = now;
    }

    long seminarId() {
        return seminarId;
    }

    StoredDraft stored() {
        return new StoredDraft(answers, submissionId, sent);
    }
}
