package org.coproduction.seminars.interest;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SecretToken;
import org.jspecify.annotations.Nullable;

/** An address to which one mail is to go when a seminar opens; nothing else is known of whose it is. */
@Entity
@Table(name = "interest")
class Interest {

    /** How long a request lasts that nobody has confirmed. */
    static final Duration UNCONFIRMED = Duration.ofDays(2);

    /** Somebody else’s address is no toy. */
    private static final Duration PAUSE = Duration.ofHours(1);

    private static final int MOST_MAILS = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private long seminarId;

    @Column(nullable = false, updatable = false)
    private String email;

    @Column(nullable = false, updatable = false)
    private Instant askedAt;

    @Column(nullable = false)
    private boolean confirmed;

    @Column(nullable = false)
    private int mails;

    @Column(nullable = false)
    private Instant lastMailAt;

    /** Every mail has a link of its own, and each goes on working. */
    @ElementCollection
    @CollectionTable(name = "interest_link", joinColumns = @JoinColumn(name = "interest_id"))
    @Column(name = "token_hash", nullable = false)
    private Set<String> links = new HashSet<>();

    protected Interest() {}

    Interest(long seminarId, EmailAddress email, Instant now) {
        this.seminarId = seminarId;
        this.email = email.text();
        this.askedAt = now;
        this.lastMailAt = Instant.EPOCH;
    }

    boolean mayGetMail(Instant now) {
        return mails < MOST_MAILS && !now.isBefore(lastMailAt.plus(PAUSE));
    }

    /** The key to put into a mail that is written now. */
    SecretToken newLink(Instant now) {
        SecretToken token = SecretToken.generate();
        links.add(token.hash());
        mails++;
        lastMailAt = now;
        return token;
    }

    boolean isExpiredAt(Instant now) {
        return !confirmed && !now.isBefore(askedAt.plus(UNCONFIRMED));
    }

    boolean isConfirmed() {
        return confirmed;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }

    Instant askedAt() {
        return askedAt;
    }

    long seminarId() {
        return seminarId;
    }

    EmailAddress email() {
        return new EmailAddress(email);
    }
}
