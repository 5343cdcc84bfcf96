package org.coproduction.seminars.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coproduction.seminars.common.SecretToken;
import org.jspecify.annotations.Nullable;

/** A one-time link to choose a password; without an account, the one that makes the first. */
@Entity
@Table(name = "password_link")
class PasswordLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String tokenHash;

    private @Nullable Long accountId;

    @Column(nullable = false)
    private Instant expiresAt;

    protected PasswordLink() {}

    PasswordLink(SecretToken token, @Nullable Long accountId, Instant expiresAt) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.expiresAt = expiresAt;
    }

    @Nullable
    Long accountId() {
        return accountId;
    }

    boolean isOpenAt(Instant now) {
        return now.isBefore(expiresAt);
    }
}
