package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Reference;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.programme.PlaceKind;
import org.jspecify.annotations.Nullable;

/** Somebody’s registration for one seminar. */
@Entity
@Table(name = "registration")
class Registration extends Editable {

    @Column(nullable = false, updatable = false)
    private long seminarId;

    @Column(nullable = false, updatable = false)
    private String reference;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @Column(nullable = false)
    private Instant registeredAt;

    @Column(nullable = false)
    private Instant stateSince;

    private @Nullable Instant offeredUntil;

    /** Since when they have been on the waiting list; null if they never were. */
    private @Nullable Instant waitingSince;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PlaceKind placeKind;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String email;

    /** The address while the registration is active; unique for each seminar. */
    private @Nullable String activeEmail;

    @Column(nullable = false)
    private String organisation;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    @Column(nullable = false)
    private boolean supporter;

    @Column(nullable = false)
    private String supporterName;

    @Column(name = "participant_groups", nullable = false)
    @Convert(converter = GroupsConverter.class)
    private Set<ParticipantGroup> groups;

    @Column(nullable = false)
    @Convert(converter = AccessWishesConverter.class)
    private Set<AccessWish> accessWishes;

    @Column(nullable = false)
    private String accessText;

    @Column(nullable = false)
    private String diet;

    @Column(nullable = false)
    private String note;

    @Column(nullable = false)
    private String consentVersion;

    protected Registration() {}

    private Registration(long seminarId, Reference reference, RegistrationState state, Answers answers, Instant now) {
        this.seminarId = seminarId;
        this.reference = reference.text();
        this.state = state;
        this.waitingSince = state == RegistrationState.WAITING ? now : null;
        this.placeKind = answers.attendance().kind();
        this.registeredAt = now;
        this.stateSince = now;
        this.name = answers.name();
        this.email = answers.email().text();
        this.activeEmail = email;
        this.organisation = answers.organisation();
        this.attendance = answers.attendance();
        this.supporter = answers.supporter();
        this.supporterName = answers.supporterName();
        this.groups = answers.groups();
        this.accessWishes = answers.accessWishes();
        this.accessText = answers.accessText();
        this.diet = answers.diet();
        this.note = answers.note();
        this.consentVersion = answers.consentVersion();
    }

    static Registration confirmed(long seminarId, Reference reference, Answers answers, Instant now) {
        return new Registration(seminarId, reference, RegistrationState.CONFIRMED, answers, now);
    }

    static Registration waiting(long seminarId, Reference reference, Answers answers, Instant now) {
        return new Registration(seminarId, reference, RegistrationState.WAITING, answers, now);
    }

    /** Holds a freed place for them. */
    void offer(Instant until, Instant now) {
        become(RegistrationState.OFFERED, now);
        offeredUntil = until;
    }

    void accept(Instant now) {
        if (!isOfferOpenAt(now)) {
            throw new IllegalStateException("No offer is open");
        }
        become(RegistrationState.CONFIRMED, now);
    }

    void decline(Instant now) {
        become(RegistrationState.DECLINED, now);
    }

    void expire(Instant now) {
        become(RegistrationState.EXPIRED, now);
    }

    void cancel(Instant now) {
        become(RegistrationState.CANCELLED, now);
    }

    private void become(RegistrationState next, Instant now) {
        if (!state.canBecome(next)) {
            throw new IllegalStateException(state + " can’t become " + next);
        }
        state = next;
        stateSince = now;
        offeredUntil = null;
        if (!next.isActive()) {
            activeEmail = null;
        }
    }

    boolean isOfferOpenAt(Instant now) {
        return state == RegistrationState.OFFERED && offeredUntil != null && now.isBefore(offeredUntil);
    }

    long seminarId() {
        return seminarId;
    }

    String reference() {
        return reference;
    }

    RegistrationState state() {
        return state;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    Instant stateSince() {
        return stateSince;
    }

    /** Call only for whoever waits or has waited. */
    Instant waitingSince() {
        return Objects.requireNonNull(waitingSince);
    }

    @Nullable
    Instant offeredUntil() {
        return offeredUntil;
    }

    PlaceKind placeKind() {
        return placeKind;
    }

    String name() {
        return name;
    }

    EmailAddress email() {
        return EmailAddress.of(email);
    }

    Answers answers() {
        return new Answers(
                name,
                email(),
                organisation,
                attendance,
                supporter,
                supporterName,
                groups,
                accessWishes,
                accessText,
                diet,
                note,
                consentVersion);
    }
}
