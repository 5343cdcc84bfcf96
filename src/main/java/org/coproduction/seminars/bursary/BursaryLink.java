package org.coproduction.seminars.bursary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coproduction.seminars.common.SecretToken;

/** An applicant’s key to their application; several may be in use, as each mail carries a new one. */
@Entity
@Table(name = "bursary_link")
class BursaryLink {

    @Id
    private String tokenHash;

    @Column(nullable = false, updatable = false)
    private long applicationId;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    protected BursaryLink() {}

    BursaryLink(SecretToken token, long applicationId, Instant madeAt) {
        this.tokenHash = token.hash();
        this.applicationId = applicationId;
        this.madeAt = madeAt;
    }

    long applicationId() {
        return applicationId;
    }
}
