package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One sending of the form, known by the random number in it: sending it twice is answered with the first answer. It also stands
 * for a second registration with the same address, which looks the same from outside but changes nothing.
 */
@Entity
@Table(name = "registration_attempt")
class Attempt {

    @Id
    private String submissionId;

    @Column(nullable = false, updatable = false)
    private long seminarId;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private RegistrationState outcome;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Column(nullable = false, updatable = false)
    private Instant madeAt;

    protected Attempt() {}

    Attempt(String submissionId, long seminarId, Receipt receipt, Instant madeAt) {
        this.submissionId = submissionId;
        this.seminarId = seminarId;
        this.reference = receipt.reference();
        this.outcome = receipt.outcome();
        this.attendance = receipt.attendance();
        this.madeAt = madeAt;
    }

    long seminarId() {
        return seminarId;
    }

    Receipt receipt() {
        return new Receipt(reference, outcome, attendance);
    }
}
