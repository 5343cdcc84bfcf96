package org.coproduction.seminars.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One mail on its way: kept, tried, sent or given up. */
@Entity
@Table(name = "outbox_message")
class OutboxMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String messageId;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private String recipient;

    @Column(nullable = false)
    private String recipientName;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String body;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private OutboxState state;

    @Column(nullable = false)
    private int attempts;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant dueAt;

    private @Nullable Instant sentAt;

    private @Nullable String lastError;

    protected OutboxMessage() {}

    OutboxMessage(OutgoingMail mail, String messageId, Instant now) {
        this.messageId = messageId;
        this.kind = mail.kind();
        this.recipient = mail.to().text();
        this.recipientName = mail.toName();
        this.subject = mail.text().subject();
        this.body = mail.text().body();
        this.state = OutboxState.WAITING;
        this.createdAt = now;
        this.dueAt = now;
    }
}
