package org.coproduction.seminars.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Reference;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.registration.Answers.Attending;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Answers.More;
import org.coproduction.seminars.registration.Answers.Needs;
import org.jspecify.annotations.Nullable;

/** Somebody’s registration for one seminar. */
@Entity
@NotPublic
@Table(name = "registration")
class Registration extends Editable {

    /** Letters of a reference that nobody has been told. */
    private static final int UNKNOWN = 20;

    @Column(nullable = false, updatable = false)
    private long seminarId;

    /** Told to them; once they are forgotten another one, which nobody knows. */
    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @Column(nullable = false)
    private Instant registeredAt;

    @Column(nullable = false)
    private Instant stateSince;

    /** When an answer was last changed; null if none was. */
    private @Nullable Instant answersChangedAt;

    private @Nullable Instant offeredUntil;

    /** Since when they have been on the waiting list; null if they never were. */
    private @Nullable Instant waitingSince;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private PlaceKind placeKind;

    /** The kind that somebody who has a place would rather have, and waits for meanwhile; null for most. */
    @Enumerated(EnumType.STRING)
    private @Nullable PlaceKind wantsKind;

    private @Nullable Instant wantsSince;

    /** How they had chosen to take part before the seminar was held another way; null for most. */
    @Enumerated(EnumType.STRING)
    private @Nullable Attendance carriedFrom;

    @Embedded
    private Contact contact;

    /** Where the name stands in lists. */
    @Column(nullable = false)
    private String sortName;

    /** The address while the registration is active; unique for each seminar. */
    private @Nullable String activeEmail;

    @Embedded
    private Attending attending;

    @Embedded
    private Needs needs;

    @Embedded
    private More more;

    @ElementCollection
    @CollectionTable(name = "registration_consent", joinColumns = @JoinColumn(name = "registration_id"))
    private Set<Consent> consents = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "registration_answer", joinColumns = @JoinColumn(name = "registration_id"))
    @OrderColumn(name = "position")
    private List<GivenAnswer> own = new ArrayList<>();

    /** The member of staff who entered it; null if the participant did. */
    private @Nullable String enteredBy;

    /** Why somebody was given a place out of turn; mostly empty. */
    @Column(nullable = false)
    private String reason = "";

    /** Since when nobody knows any more whose it was: it is only counted then. */
    private @Nullable Instant forgottenAt;

    /** What their place was kept back for; mostly empty. */
    @Column(nullable = false)
    private String keptFor = "";

    /** What a person has to tell them; null if nothing. */
    @Enumerated(EnumType.STRING)
    private @Nullable CallAbout callAbout;

    private @Nullable Instant callSince;

    /** Whether a person has told them of the offer as it stands. */
    @Column(nullable = false)
    private boolean offerTold;

    /** Whether they came and were let in although they have no place in the room. */
    @Column(nullable = false)
    private boolean letIn;

    /** When they were told that no place can be offered any more. */
    private @Nullable Instant noPlaceToldAt;

    protected Registration() {}

    private Registration(long seminarId, Reference reference, RegistrationState state, Answers answers, Instant now) {
        this.seminarId = seminarId;
        this.reference = reference.text();
        this.state = state;
        this.waitingSince = state == RegistrationState.WAITING ? now : null;
        this.placeKind = answers.attendance().kind();
        this.registeredAt = now;
        this.stateSince = now;
        this.contact = answers.contact();
        this.sortName = SortName.of(contact.name());
        this.activeEmail = emailText();
        this.attending = answers.attending();
        this.needs = answers.needs();
        this.more = answers.more();
        this.own.addAll(answers.own());
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

    /** They keep their turn on the waiting list. */
    void withdrawOffer(Instant now) {
        become(RegistrationState.WAITING, now);
    }

    /** Call only while a place is offered. */
    void endOfferAt(Instant until) {
        offeredUntil = until;
        offerTold = false;
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
        offerTold = false;
        activeEmail = next.isActive() ? emailText() : null;
        if (next == RegistrationState.CONFIRMED) {
            carriedFrom = null;
        }
        if (!next.isActive()) {
            stopWanting();
        }
    }

    /** Keeps the place they have, and joins the end of the waiting list for the other kind. */
    void want(PlaceKind kind, Instant now) {
        if (kind != wantsKind) {
            wantsKind = kind;
            wantsSince = now;
        }
    }

    void stopWanting() {
        wantsKind = null;
        wantsSince = null;
    }

    /** Gives them the kind of place that they waited for, instead of the one they had. */
    void move() {
        placeKind = Objects.requireNonNull(wantsKind);
        carriedFrom = null;
        attending = attending.with(placeKind == PlaceKind.ONLINE ? Attendance.ONLINE : Attendance.IN_PERSON);
        stopWanting();
    }

    /** Null unless they have a place and wait for the other kind. */
    @Nullable
    PlaceKind wantsKind() {
        return state == RegistrationState.CONFIRMED ? wantsKind : null;
    }

    boolean isOfferOpenAt(Instant now) {
        return state == RegistrationState.OFFERED && offeredUntil != null && now.isBefore(offeredUntil);
    }

    void call(CallAbout about, Instant now) {
        callAbout = about;
        callSince = now;
    }

    /** Somebody has told them what they had to be told. */
    void told() {
        offerTold |= callAbout == CallAbout.OFFER;
        endCall();
    }

    boolean isOfferTold() {
        return offerTold;
    }

    void endCall() {
        callAbout = null;
        callSince = null;
    }

    @Nullable
    CallAbout callAbout() {
        return callAbout;
    }

    @Nullable
    Instant callSince() {
        return callSince;
    }

    /** Null if a person has nothing to tell them. */
    @Nullable
    CallNews callNews() {
        return callAbout == null ? null : new CallNews(callAbout, Objects.requireNonNull(callSince), offeredUntil);
    }

    void letIn() {
        letIn = true;
    }

    void undoLettingIn() {
        letIn = false;
    }

    void toldThatNoPlaceIsLeft(Instant now) {
        noPlaceToldAt = now;
    }

    /** There may be places again. */
    void waitOn() {
        noPlaceToldAt = null;
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
        return Objects.requireNonNull(wantsKind() == null ? waitingSince : wantsSince);
    }

    @Nullable
    Instant answersChangedAt() {
        return answersChangedAt;
    }

    @Nullable
    Instant offeredUntil() {
        return offeredUntil;
    }

    PlaceKind placeKind() {
        return placeKind;
    }

    @Nullable
    String activeEmail() {
        return activeEmail;
    }

    String name() {
        return contact.name();
    }

    NamesakeException asNamesake() {
        String address = emailText();
        return new NamesakeException(name(), reference, address == null ? contact.phone() : address);
    }

    /** Null for somebody who is reached in other ways. */
    @Nullable
    EmailAddress email() {
        return contact.email();
    }

    private @Nullable String emailText() {
        EmailAddress email = contact.email();
        return email == null ? null : email.text();
    }

    /** Call once it is settled that there is a place of the kind they want. */
    void change(Answers answers, Instant now) {
        if (!answers.agreeing(Map.of()).equals(answersInFull())) {
            answersChangedAt = now;
        }
        contact = answers.contact();
        sortName = SortName.of(contact.name());
        activeEmail = state.isActive() ? emailText() : null;
        if (answers.attendance() != attending.attendance()) {
            carriedFrom = null;
        }
        attending = answers.attending();
        placeKind = answers.attendance().kind();
        if (placeKind == wantsKind) {
            stopWanting();
        }
        needs = answers.needs();
        more = answers.more();
        own.clear();
        own.addAll(answers.own());
    }

    /** Where nobody can choose between taking part in person and online, the way stays as it is. */
    Answers keepingWay(Answers wanted, SeminarFacts seminar) {
        return seminar.heldAs() == SeminarFormat.BOTH ? wanted : wanted.with(attending.attendance());
    }

    void forgetNeeds() {
        needs = Needs.NONE;
        attending = attending.withoutSecondSupporter();
    }

    /** Nothing sensitive is left but what they need; see {@link #forgetNeeds()}. */
    void forgetWhatElseTheySaid() {
        attending = attending.withoutSupporterName();
        more = more.withoutWords();
        reason = "";
    }

    /**
     * Nobody can tell afterwards whose it was; it goes on being counted. Its reference is one that nobody has been told.
     */
    void forgetPerson(Instant now) {
        reference = SecretToken.generate().value().substring(0, UNKNOWN);
        contact = Contact.NOBODY;
        sortName = "";
        activeEmail = null;
        attending = attending.onlyCounted();
        needs = Needs.NONE;
        more = More.NONE;
        consents.clear();
        own.clear();
        enteredBy = null;
        reason = "";
        keptFor = "";
        endCall();
        registeredAt = UkTime.startOfDay(registeredAt);
        stateSince = UkTime.startOfDay(stateSince);
        answersChangedAt = null;
        forgottenAt = now;
    }

    /** At the end of the waiting list once more, or in an open place. */
    void rejoin(boolean open, Instant now) {
        become(open ? RegistrationState.CONFIRMED : RegistrationState.WAITING, now);
        carriedFrom = null;
        noPlaceToldAt = null;
        waitingSince = now;
    }

    void outOfTurn(String why) {
        reason = why;
    }

    /** For a seminar that is held another way: they keep their turn, or a place. */
    void carryTo(Attendance way) {
        carriedFrom = carriedFrom == null ? attending.attendance() : carriedFrom;
        take(way);
    }

    /** For a seminar that is held as before. */
    void carryBack() {
        take(Objects.requireNonNull(carriedFrom));
        carriedFrom = null;
    }

    private void take(Attendance way) {
        attending = attending.with(way);
        placeKind = way.kind();
        if (placeKind == wantsKind) {
            stopWanting();
        }
    }

    /** Call only for whoever was carried. */
    PlaceKind kindBefore() {
        return Objects.requireNonNull(carriedFrom).kind();
    }

    /** At the end of the waiting list for another kind of place. */
    void joinEnd(Instant now) {
        waitingSince = now;
    }

    /** Gives them a place without an offer. */
    void confirm(Instant now) {
        become(RegistrationState.CONFIRMED, now);
    }

    /** @param purpose for which their place had been kept back; empty for any other place */
    void keptFor(String purpose) {
        keptFor = purpose;
    }

    /** Once: the place is kept back again, or has been offered to others. */
    String endKeptFor() {
        String purpose = keptFor;
        keptFor = "";
        return purpose;
    }

    void enteredBy(String staff, String why) {
        enteredBy = staff;
        reason = why;
    }

    @Nullable
    String enteredBy() {
        return enteredBy;
    }

    String reason() {
        return reason;
    }

    /** Instead of what they agreed to before, kind by kind. */
    void agree(Collection<Consent> given) {
        given.forEach(newer -> consents.removeIf(older -> older.kind() == newer.kind()));
        consents.addAll(given);
    }

    boolean hasAgreed(ConsentKind kind) {
        return consents.stream().anyMatch(consent -> consent.kind() == kind);
    }

    /** @param questions whose answers are sensitive too */
    void takeBackSensitive(Set<Long> questions) {
        forgetNeeds();
        more = more.withoutGroups();
        own.removeIf(answer -> questions.contains(answer.questionId()));
        consents.removeIf(consent -> consent.kind() == ConsentKind.SENSITIVE);
    }

    Set<Consent> consents() {
        return Set.copyOf(consents);
    }

    /** Without those to the organisers’ questions, so that a long list stays one query. */
    Answers answers() {
        return new Answers(contact, attending, needs, more);
    }

    /** Where an answer has expired, Hibernate leaves a gap in the list. */
    Answers answersInFull() {
        return answers().withOwn(own.stream().filter(Objects::nonNull).toList());
    }
}
