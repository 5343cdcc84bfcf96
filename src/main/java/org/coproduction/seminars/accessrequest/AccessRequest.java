package org.coproduction.seminars.accessrequest;

import jakarta.persistence.AttributeOverride;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;
import org.jspecify.annotations.Nullable;

/** What would help one person take part in one seminar, and what is done about it. */
@Entity
@NotPublic
@Table(name = "access_request")
class AccessRequest extends Editable {

    @Column(nullable = false, updatable = false)
    private long seminarId;

    @Column(nullable = false, updatable = false)
    private long registrationId;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.ASKED;

    /** Where it stood when it was withdrawn. */
    @Enumerated(EnumType.STRING)
    private @Nullable RequestState resumesAs;

    @Column(nullable = false)
    private LocalDate dueOn;

    private @Nullable Long ownerId;

    @Embedded
    private Asked asked;

    @Embedded
    private Answer answer = Answer.NONE;

    /** What the person was told last. */
    @Embedded
    @AttributeOverride(name = "outcome", column = @Column(name = "told_outcome"))
    @AttributeOverride(name = "words", column = @Column(name = "told_words", nullable = false))
    private Answer told = Answer.NONE;

    private @Nullable Instant toldAt;

    @ElementCollection
    @CollectionTable(name = "access_request_history", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "position")
    private List<HistoryEntry> history = new ArrayList<>();

    protected AccessRequest() {}

    AccessRequest(long seminarId, long registrationId, Asked asked, LocalDate dueOn, Act act) {
        this.seminarId = seminarId;
        this.registrationId = registrationId;
        this.asked = asked;
        this.dueOn = dueOn;
        note(HistoryEntry.of(act, HistoryStep.ASKED).with(asked).by(dueOn));
    }

    /**
     * Follows the registration.
     *
     * @param active whether the registration is
     * @param due by when, if there is something new to do
     */
    void follow(Asked now, boolean active, LocalDate due, Act act) {
        if (!active || now.isEmpty()) {
            withdraw(act);
        } else if (!now.equals(asked)) {
            askAgain(now, due, act);
        } else if (state == RequestState.WITHDRAWN) {
            restore(due, act);
        }
    }

    private void withdraw(Act act) {
        if (state != RequestState.WITHDRAWN) {
            resumesAs = state;
            state = RequestState.WITHDRAWN;
            note(HistoryEntry.of(act, HistoryStep.WITHDRAWN));
        }
    }

    private void askAgain(Asked now, LocalDate due, Act act) {
        asked = now;
        state = RequestState.ASKED;
        dueOn = due;
        note(HistoryEntry.of(act, HistoryStep.ASKED_AGAIN).with(now).by(due));
    }

    private void restore(LocalDate due, Act act) {
        state = Objects.requireNonNull(resumesAs);
        if (state.isOpen()) {
            dueOn = due;
        }
        note(HistoryEntry.of(act, HistoryStep.RESTORED));
    }

    /** @param name of the new owner; empty if it is to be nobody */
    void assign(@Nullable Long newOwner, String name, LocalDate due, Act act) {
        if (!Objects.equals(ownerId, newOwner) || !dueOn.equals(due)) {
            ownerId = newOwner;
            dueOn = due;
            note(HistoryEntry.of(act, HistoryStep.ASSIGNED).with(name).by(due));
        }
    }

    /** Not later than that: the seminar has moved. */
    void bringForward(LocalDate latest) {
        if (state.isOpen() && dueOn.isAfter(latest)) {
            dueOn = latest;
        }
    }

    /**
     * The seminar is on another day, at another place or held another way.
     *
     * @param due by when what is settled is to be looked at, if it was not work already
     */
    void checkAgain(LocalDate due, Act act) {
        checkAgain(due, HistoryStep.SEMINAR_CHANGED, act);
    }

    /** They take part another way. */
    void followWay(LocalDate due, Act act) {
        if (state != RequestState.TO_CHECK) {
            checkAgain(due, HistoryStep.WAY_CHANGED, act);
        }
    }

    private void checkAgain(LocalDate due, HistoryStep why, Act act) {
        RequestState before = state;
        if (before == RequestState.WITHDRAWN) {
            resumesAs = Objects.requireNonNull(resumesAs).afterChange();
        } else if (before.afterChange() == RequestState.TO_CHECK) {
            state = RequestState.TO_CHECK;
            dueOn = before.isOpen() ? dueOn : due;
            note(HistoryEntry.of(act, why).by(dueOn));
        }
    }

    /** Somebody has looked: nothing of it needs to change. */
    void holdStill(Act act) {
        if (state != RequestState.TO_CHECK) {
            throw new IllegalStateException("There is nothing to check");
        }
        state = told.equals(answer) ? RequestState.CONFIRMED : RequestState.ANSWERED;
        note(HistoryEntry.of(act, HistoryStep.STILL_HOLDS));
    }

    /** Whether something is, or part of it. */
    boolean isArranged() {
        return answer.isArranged();
    }

    /** It is not needed: what comes after has to be arranged anew. */
    void callOff(Act act) {
        answer = Answer.NONE;
        if (state == RequestState.WITHDRAWN) {
            resumesAs = RequestState.ASKED;
        } else {
            state = RequestState.ASKED;
        }
        note(HistoryEntry.of(act, HistoryStep.CALLED_OFF));
    }

    void answer(Outcome outcome, String words, Act act) {
        requireNotWithdrawn();
        answer = new Answer(outcome, words);
        state = RequestState.ANSWERED;
        note(HistoryEntry.of(act, HistoryStep.of(outcome)).with(words));
    }

    void confirm(Told how, Act act) {
        if (state != RequestState.ANSWERED) {
            throw new IllegalStateException("There is nothing new to tell");
        }
        told = answer;
        toldAt = act.at();
        state = RequestState.CONFIRMED;
        note(HistoryEntry.of(act, HistoryStep.CONFIRMED).by(how));
    }

    private void requireNotWithdrawn() {
        if (state == RequestState.WITHDRAWN) {
            throw new WithdrawnException();
        }
    }

    /** What they needed, and what was arranged, everywhere. */
    void forget() {
        asked = Asked.NOTHING;
        answer = answer.withoutWords();
        told = told.withoutWords();
        history.replaceAll(HistoryEntry::withoutWords);
    }

    private void note(HistoryEntry entry) {
        history.add(entry);
    }

    boolean isOf(long accountId) {
        return ownerId != null && ownerId == accountId;
    }

    RequestState state() {
        return state;
    }

    long seminarId() {
        return seminarId;
    }

    long registrationId() {
        return registrationId;
    }

    StoredRequest stored() {
        return new StoredRequest(
                id(),
                version(),
                registrationId,
                seminarId,
                state,
                asked,
                dueOn,
                ownerId,
                answer,
                told,
                toldAt,
                List.copyOf(history));
    }
}
