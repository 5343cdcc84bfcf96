package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to people whose registration has changed, in the transaction of the change; to those who leave: {@link LeavingNews}. */
@Component
class RegistrationNews {

    private final RegistrationBook book;
    private final SeminarCatalogue seminars;
    private final WaitingList waitingList;
    private final WaitingWords waiting;
    private final RegistrationMails mails;

    RegistrationNews(
            RegistrationBook book,
            SeminarCatalogue seminars,
            WaitingList waitingList,
            WaitingWords waiting,
            RegistrationMails mails) {
        this.book = book;
        this.seminars = seminars;
        this.waitingList = waitingList;
        this.waiting = waiting;
        this.mails = mails;
    }

    @EventListener
    void tell(RegistrationStateChanged change) {
        SeminarFacts seminar = seminars.facts(change.seminarId());
        Registration registration = book.get(change.registrationId());
        if (change.from() == RegistrationState.OFFERED && change.to() == RegistrationState.WAITING) {
            mails.tellWithdrawn(registration, seminar);
        } else if (!change.to().isLeft()) {
            tellWhereTheyStand(registration);
        }
    }

    /** @param untold whether the old address does not know where they stand either */
    void tellAddress(Registration registration, boolean untold) {
        mails.tellAddress(registration, seminars.facts(registration.seminarId()));
        if (untold || registration.state() == RegistrationState.OFFERED) {
            tellWhereTheyStand(registration);
        }
    }

    /** Whether they have a place, wait, or have an offer. */
    private void tellWhereTheyStand(Registration registration) {
        SeminarFacts seminar = seminars.facts(registration.seminarId());
        if (registration.state() == RegistrationState.WAITING) {
            mails.tellWaiting(registration, seminar, position(registration), waiting.rule(seminar));
        } else {
            mails.tellState(registration, seminar, false);
        }
    }

    @EventListener
    void tell(RegistrationMoved move) {
        mails.tellMoved(book.get(move.registrationId()), seminars.facts(move.seminarId()), move.to());
    }

    /** Whoever waits has another number on the other list. */
    @EventListener
    void tell(WayChanged change) {
        Registration registration = book.get(change.registrationId());
        if (registration.state() == RegistrationState.WAITING) {
            tellWhereTheyStand(registration);
        }
    }

    @EventListener
    void tell(OfferShortened offer) {
        mails.tellState(book.get(offer.registrationId()), seminars.facts(offer.seminarId()), false);
    }

    @EventListener
    void tell(OfferProlonged offer) {
        mails.tellState(book.get(offer.registrationId()), seminars.facts(offer.seminarId()), false);
    }

    @EventListener
    void tell(NoPlaceIsLeft news) {
        mails.tellThatNoPlaceIsLeft(book.get(news.registrationId()), seminars.facts(news.seminarId()));
    }

    @EventListener
    void tell(RegistrationAttemptedAgain attempt) {
        Registration registration = book.get(attempt.registrationId());
        SeminarFacts seminar = seminars.facts(attempt.seminarId());
        if (registration.state() == RegistrationState.WAITING) {
            mails.tellSecondAttemptOfWaiting(
                    registration, seminar, position(registration), waiting.rule(seminar), attempt.at());
        } else {
            mails.tellSecondAttempt(registration, seminar, attempt.at());
        }
    }

    private int position(Registration registration) {
        return waitingList
                .position(registration.seminarId(), registration.reference())
                .orElseThrow();
    }
}
