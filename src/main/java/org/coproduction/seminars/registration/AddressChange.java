package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.jspecify.annotations.Nullable;

/** Somebody wants to be written to at another address; it counts once the link that went there has been followed. */
@Entity
@Table(name = "registration_new_address")
class AddressChange {

    @Id
    private String tokenHash;

    @Column(nullable = false, updatable = false)
    private long registrationId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    /** Null once it is not open any more. */
    @Convert(converter = EmailConverter.class)
    private @Nullable EmailAddress email;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    protected AddressChange() {}

    AddressChange(SecretToken token, long registrationId, EmailAddress email, Instant madeAt) {
        this.tokenHash = token.hash();
        this.registrationId = registrationId;
        this.email = email;
        this.madeAt = madeAt;
    }

    /** The address counts from now on. */
    void use() {
        state = State.USED;
        email = null;
    }

    /** Something newer takes its place. */
    void replace() {
        if (isOpen()) {
            state = State.REPLACED;
            email = null;
        }
    }

    boolean isOpen() {
        return state == State.OPEN;
    }

    boolean isUsed() {
        return state == State.USED;
    }

    long registrationId() {
        return registrationId;
    }

    /** Call only while it is open. */
    EmailAddress email() {
        return Objects.requireNonNull(email);
    }

    boolean isSince(Instant then) {
        return madeAt.isAfter(then);
    }

    /** Where it stands. */
    enum State {
        OPEN,
        REPLACED,
        USED
    }
}
