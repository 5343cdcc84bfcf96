package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coproduction.seminars.registration.PastStep.What;

/** One step of what became of a registration. */
@Entity
@Table(name = "registration_record")
class StoredStep {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(nullable = false, updatable = false)
    private long registrationId;

    @Column(nullable = false, updatable = false)
    private Instant happenedAt;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    private What what;

    /** Names of constants, with commas between them. */
    @Column(nullable = false, updatable = false)
    private String detail;

    @Column(nullable = false, updatable = false)
    private boolean byStaff;

    protected StoredStep() {}

    StoredStep(long registrationId, Instant happenedAt, What what, String detail, boolean byStaff) {
        this.registrationId = registrationId;
        this.happenedAt = happenedAt;
        this.what = what;
        this.detail = detail;
        this.byStaff = byStaff;
    }

    PastStep step() {
        return new PastStep(happenedAt, what, what.labels(detail), byStaff);
    }
}
