package org.coproduction.seminars.registration;

import java.time.Clock;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a participant sees and does with their private link. Doing it twice is the same as doing it once. */
@Service
@Transactional
public class ParticipantDesk {

    private final PrivateLinks links;
    private final Registrations registrations;
    private final SeminarCatalogue seminars;
    private final PlaceDesk places;
    private final Clock clock;

    ParticipantDesk(
            PrivateLinks links, Registrations registrations, SeminarCatalogue seminars, PlaceDesk places, Clock clock) {
        this.links = links;
        this.registrations = registrations;
        this.seminars = seminars;
        this.places = places;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Participation see(SecretToken token) {
        return participation(registrations.findById(registrationOf(token)).orElseThrow());
    }

    /** Does nothing once the seminar has begun: whoever came stays among those who came. */
    public void cancel(SecretToken token) {
        places.cancelBeforeStart(registrationOf(token));
    }

    public void decline(SecretToken token) {
        places.decline(registrationOf(token));
    }

    /** Takes the place if the offer is still open. */
    public void accept(SecretToken token) {
        places.accept(registrationOf(token));
    }

    /** Joins the waiting list again, at its end, after an offer that ran out. */
    public void rejoin(SecretToken token) {
        places.rejoin(registrationOf(token));
    }

    /** Keeps the place they have, and no longer waits for the other kind. */
    public void stopWaitingForOther(SecretToken token) {
        places.stopWanting(registrationOf(token));
    }

    @Transactional(readOnly = true)
    public boolean canRejoin(SecretToken token) {
        return places.canRejoin(registrationOf(token));
    }

    private Participation participation(Registration registration) {
        SeminarFacts seminar = seminars.facts(registration.seminarId());
        boolean changeable = registration.state().isActive() && !seminar.date().isUnderWayAt(clock.instant());
        return Participation.of(registration, seminar, changeable);
    }

    private long registrationOf(SecretToken token) {
        return links.findByTokenHash(token.hash())
                .map(PrivateLink::registrationId)
                .orElseThrow(LinkEndedException::new);
    }
}
