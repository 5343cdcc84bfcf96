package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;

/** Somebody wants to be written to at another address; it counts once the link that went there has been followed. */
@Entity
@Table(name = "registration_new_address")
class AddressChange {

    @Id
    private String tokenHash;

    @Column(nullable = false, updatable = false)
    private long registrationId;

    @Column(nullable = false, updatable = false)
    @Convert(converter = EmailConverter.class)
    private EmailAddress email;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    protected AddressChange() {}

    AddressChange(SecretToken token, long registrationId, EmailAddress email, Instant madeAt) {
        this.tokenHash = token.hash();
        this.registrationId = registrationId;
        this.email = email;
        this.madeAt = madeAt;
    }

    long registrationId() {
        return registrationId;
    }

    EmailAddress email() {
        return email;
    }

    boolean isSince(Instant then) {
        return madeAt.isAfter(then);
    }
}
