package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Reference;
import org.coproduction.seminars.common.SubmissionId;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.site.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The one place where registrations are entered and change their state, so that each change is announced. */
@Component
class RegistrationBook {

    private final Registrations registrations;
    private final Attempts attempts;
    private final ConsentLedger consents;
    private final OffersHeard heard;
    private final ApplicationEventPublisher events;

    RegistrationBook(
            Registrations registrations,
            Attempts attempts,
            ConsentLedger consents,
            OffersHeard heard,
            ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.attempts = attempts;
        this.consents = consents;
        this.heard = heard;
        this.events = events;
    }

    /** What the same form came to when it was sent before. */
    Optional<Receipt> earlier(long seminarId, SubmissionId submission) {
        return attempts.findBySubmissionId(submission.text())
                .filter(attempt -> attempt.seminarId() == seminarId)
                .map(Attempt::receipt);
    }

    /** Call once {@link #earlier} has found nothing. */
    void keep(SubmissionId submission, Registration registration, Instant now) {
        attempts.save(new Attempt(submission.text(), registration.seminarId(), Receipt.of(registration), now));
    }

    /** @param state {@code CONFIRMED} or {@code WAITING} */
    Registration enter(long seminarId, Answers answers, RegistrationState state, Instant now) {
        Reference reference = freshReference();
        Registration registration = registrations.save(
                state == RegistrationState.WAITING
                        ? Registration.waiting(seminarId, reference, answers, now)
                        : Registration.confirmed(seminarId, reference, answers, now));
        agree(registration, answers, now);
        announce(registration, null);
        return registration;
    }

    /** @return whether its state is another one now */
    boolean change(Registration registration, Consumer<Registration> step) {
        RegistrationState before = registration.state();
        step.accept(registration);
        boolean changed = registration.state() != before;
        if (changed) {
            announce(registration, before);
        }
        return changed;
    }

    /** To the kind of place that they waited for while they had one of the other. */
    List<Registration> offered(long seminarId) {
        return registrations.offered(seminarId);
    }

    List<Registration> waitingTold(long seminarId) {
        return registrations.waitingTold(seminarId);
    }

    void move(Registration registration) {
        registration.move();
        events.publishEvent(
                new RegistrationMoved(registration.id(), registration.seminarId(), registration.placeKind()));
    }

    /** Keeps the place they have, and lets them wait for one of the other kind. */
    void want(Registration registration, PlaceKind kind, Instant now) {
        if (registration.wantsKind() != kind) {
            registration.want(kind, now);
            announceWish(registration, kind, true);
        }
    }

    void stopWanting(Registration registration) {
        PlaceKind kind = registration.wantsKind();
        registration.stopWanting();
        if (kind != null) {
            announceWish(registration, kind, false);
        }
    }

    private void announceWish(Registration registration, PlaceKind kind, boolean wished) {
        events.publishEvent(new RegistrationWishChanged(registration.id(), registration.seminarId(), kind, wished));
    }

    /** Keeps what they have agreed to now. */
    void agree(Registration registration, Answers answers, Instant now) {
        registration.agree(consents.keep(answers.agreed(), now));
    }

    /** @param before what the answers were */
    void announceChange(Registration registration, Answers before) {
        events.publishEvent(new RegistrationAnswersChanged(
                registration.id(), registration.seminarId(), AnswerPart.changed(before, registration.answersInFull())));
        if (!Objects.equals(before.email(), registration.email())) {
            events.publishEvent(
                    new RegistrationAddressChanged(registration.id(), registration.seminarId(), before.email()));
        }
    }

    void announceOtherWay(Registration registration) {
        events.publishEvent(new WayChanged(registration.id(), registration.seminarId()));
    }

    void announceShorterOffer(Registration registration) {
        events.publishEvent(new OfferShortened(registration.id(), registration.seminarId()));
    }

    void announceNoPlace(Registration registration) {
        events.publishEvent(new NoPlaceIsLeft(registration.id(), registration.seminarId()));
    }

    void announceSecondAttempt(Registration registration, Instant at) {
        events.publishEvent(new RegistrationAttemptedAgain(registration.id(), registration.seminarId(), at));
    }

    private void announce(Registration registration, @Nullable RegistrationState before) {
        events.publishEvent(new RegistrationStateChanged(
                registration.id(), registration.seminarId(), before, registration.state()));
    }

    /** Empty for somebody without an address, who can’t be told from others. */
    Optional<Registration> activeWith(@Nullable EmailAddress email, long seminarId) {
        return email == null ? Optional.empty() : registrations.findBySeminarIdAndActiveEmail(seminarId, email.text());
    }

    /** The first of this name, however it is spelt in capitals and accents. */
    Optional<Registration> activeNamed(String name, long seminarId) {
        String sortName = SortName.of(name);
        return sortName.isEmpty()
                ? Optional.empty()
                : registrations.findBySeminarIdAndSortNameOrderById(seminarId, sortName).stream()
                        .filter(registration -> registration.state().isActive())
                        .findFirst();
    }

    long seminarOf(long id) {
        return registrations.seminarOf(id).orElseThrow(() -> new NotFoundException("registration " + id));
    }

    /** Call once the seminar is locked. */
    Registration get(long id) {
        return registrations.findById(id).orElseThrow(() -> new NotFoundException("registration " + id));
    }

    /** As {@link #get(long)}. */
    Registration get(long seminarId, String reference) {
        return registrations
                .findBySeminarIdAndReference(seminarId, reference)
                .orElseThrow(() -> new NotFoundException("registration " + reference));
    }

    /** @param person as in {@link Correspondent#person} */
    Optional<Registration> find(String person) {
        return Correspondent.reference(person).flatMap(registrations::findByReference);
    }

    List<Registration> offeredTo(EmailAddress address) {
        return registrations.offeredTo(address.text());
    }

    /**
     * Ends offers that have run out.
     *
     * @param until to when those are held on of which nobody has heard; empty if they can’t be
     */
    void endOffers(long seminarId, Optional<Instant> until, Instant now) {
        registrations.expiredOffers(seminarId, now).forEach(offered -> endOffer(offered, until, now));
    }

    private void endOffer(Registration offered, Optional<Instant> until, Instant now) {
        if (until.isEmpty() || heard.hasHeard(offered)) {
            change(offered, registration -> registration.expire(now));
        } else {
            offered.endOfferAt(until.get());
            events.publishEvent(new OfferProlonged(offered.id(), offered.seminarId()));
        }
    }

    Reference freshReference() {
        Reference reference = Reference.generate();
        while (registrations.existsByReference(reference.text())) {
            reference = Reference.generate();
        }
        return reference;
    }
}
