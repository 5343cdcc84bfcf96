package org.coproduction.seminars.bursary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One sending of the form, known by the random number in it: sending it twice is answered with the first answer. It also stands
 * for a second application with the same address, which looks the same from outside but changes nothing.
 */
@Entity
@Table(name = "bursary_attempt")
class BursaryAttempt {

    @Id
    private String submissionId;

    @Column(nullable = false, updatable = false)
    private long schemeId;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    protected BursaryAttempt() {}

    BursaryAttempt(String submissionId, long schemeId, String reference, Instant madeAt) {
        this.submissionId = submissionId;
        this.schemeId = schemeId;
        this.reference = reference;
        this.madeAt = madeAt;
    }

    String reference() {
        return reference;
    }
}
