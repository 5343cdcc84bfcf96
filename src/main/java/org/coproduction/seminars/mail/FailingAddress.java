package org.coproduction.seminars.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.coproduction.seminars.common.EmailAddress;

/** An address at which mails don’t arrive, as an organiser has heard, or a mail server reported. */
@Entity
@Table(name = "failing_address")
class FailingAddress {

    @Id
    private String address;

    @Column(nullable = false)
    private String notedBy;

    @Column(nullable = false)
    private Instant notedAt;

    protected FailingAddress() {}

    FailingAddress(EmailAddress address, String notedBy, Instant notedAt) {
        this.address = address.text();
        this.notedBy = notedBy;
        this.notedAt = notedAt;
    }

    String address() {
        return address;
    }
}
