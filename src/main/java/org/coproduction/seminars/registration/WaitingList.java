package org.coproduction.seminars.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Offers free places to whoever has waited longest. Every way in which a place can become free ends here: cancelling, declining,
 * an offer that runs out, more capacity.
 */
@Service
@Transactional
public class WaitingList {

    private final SeminarCatalogue seminars;
    private final Registrations registrations;
    private final RegistrationMails mails;
    private final Clock clock;

    WaitingList(SeminarCatalogue seminars, Registrations registrations, RegistrationMails mails, Clock clock) {
        this.seminars = seminars;
        this.registrations = registrations;
        this.mails = mails;
        this.clock = clock;
    }

    /** Ends offers that have run out, then offers every free place. */
    public void offerFreePlaces(long seminarId) {
        SeminarFacts seminar = seminars.lock(seminarId);
        Instant now = clock.instant();
        endOffers(seminar, now);
        Optional<Instant> until = OfferTime.until(seminar, now);
        if (until.isEmpty()) {
            return;
        }
        registrations.waitingFor(seminarId).stream()
                .limit(freePlaces(seminar))
                .forEach(next -> offer(next, seminar, until.get(), now));
    }

    private void endOffers(SeminarFacts seminar, Instant now) {
        List<Registration> expired = registrations.expiredOffers(seminar.id(), now);
        expired.forEach(registration -> {
            registration.expire(now);
            mails.tellState(registration, seminar);
        });
    }

    private int freePlaces(SeminarFacts seminar) {
        Integer capacity = seminar.capacity();
        return capacity == null ? 0 : Math.max(0, capacity - registrations.placesTaken(seminar.id()));
    }

    private void offer(Registration next, SeminarFacts seminar, Instant until, Instant now) {
        next.offer(until, now);
        mails.tellState(next, seminar);
    }

    /** From 1: how many people, this one included, have waited at least as long. */
    @Transactional(readOnly = true)
    public int position(long seminarId, String reference) {
        List<Registration> waiting = registrations.waitingFor(seminarId);
        for (int place = 0; place < waiting.size(); place++) {
            if (waiting.get(place).reference().equals(reference)) {
                return place + 1;
            }
        }
        throw new IllegalArgumentException("Not waiting: " + reference);
    }
}
