package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A participant’s key to their registration; several may be in use, as each mail carries a new one. */
@Entity
@Table(name = "registration_link")
class PrivateLink implements Persistable<String> {

    @Id
    private String tokenHash;

    @Column(nullable = false, updatable = false)
    private long registrationId;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    /** The address to which it was sent; null for links of earlier times. */
    @Column(updatable = false)
    @Convert(converter = EmailConverter.class)
    private @Nullable EmailAddress email;

    protected PrivateLink() {}

    PrivateLink(SecretToken token, long registrationId, @Nullable EmailAddress email, Instant madeAt) {
        this.tokenHash = token.hash();
        this.registrationId = registrationId;
        this.email = email;
        this.madeAt = madeAt;
    }

    @Override
    public String getId() {
        return tokenHash;
    }

    /** Links are written once. */
    @Override
    public boolean isNew() {
        return true;
    }

    long registrationId() {
        return registrationId;
    }

    @Nullable
    EmailAddress email() {
        return email;
    }
}
