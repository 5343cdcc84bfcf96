package org.coproduction.seminars.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.coproduction.seminars.registration.Correspondent;
import org.jspecify.annotations.Nullable;

/** Somebody to whom a message goes. */
@Entity
@Table(name = "circular_recipient")
class CircularRecipient {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long circularId;

    @Column(nullable = false, updatable = false)
    private String checksum;

    @Column(nullable = false, updatable = false)
    private String address;

    /** What the words are about for this person. */
    @Column(nullable = false, updatable = false)
    private long seminarId;

    /** How often they had had these words about it. */
    @Column(nullable = false, updatable = false)
    private int timesBefore;

    @Column(nullable = false, updatable = false)
    private long registrationId;

    @Column(nullable = false, updatable = false)
    private String name;

    /** Whether the mail is in the outbox. */
    @Column(nullable = false)
    private boolean written;

    protected CircularRecipient() {}

    CircularRecipient(long circularId, String checksum, Addressee addressee) {
        Correspondent person = addressee.person();
        this.circularId = circularId;
        this.checksum = checksum;
        this.address = person.address();
        this.seminarId = person.seminarId();
        this.timesBefore = addressee.timesBefore();
        this.registrationId = person.registrationId();
        this.name = person.name();
    }

    void markWritten() {
        written = true;
    }

    boolean isWritten() {
        return written;
    }

    long circularId() {
        return circularId;
    }

    long registrationId() {
        return registrationId;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }
}
