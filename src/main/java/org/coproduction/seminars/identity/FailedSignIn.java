package org.coproduction.seminars.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One wrong password, kept for as long as it counts. */
@Entity
@Table(name = "failed_sign_in")
class FailedSignIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String address;

    @Column(nullable = false)
    private Instant failedAt;

    protected FailedSignIn() {}

    FailedSignIn(String email, String address, Instant failedAt) {
        this.email = email;
        this.address = address;
        this.failedAt = failedAt;
    }
}
