package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coproduction.seminars.common.SecretToken;

/** A participant’s key to their registration; several may be in use, as each mail carries a new one. */
@Entity
@Table(name = "registration_link")
class PrivateLink {

    @Id
    private String tokenHash;

    @Column(nullable = false, updatable = false)
    private long registrationId;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    protected PrivateLink() {}

    PrivateLink(SecretToken token, long registrationId, Instant madeAt) {
        this.tokenHash = token.hash();
        this.registrationId = registrationId;
        this.madeAt = madeAt;
    }

    long registrationId() {
        return registrationId;
    }
}
