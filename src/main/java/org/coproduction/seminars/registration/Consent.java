package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What somebody has agreed to: the text is found by its hash. */
@Embeddable
record Consent(
        @Column(nullable = false) @Enumerated(EnumType.STRING)
        ConsentKind kind,

        @Column(nullable = false) String textHash,
        @Column(nullable = false) Instant agreedAt) {}
