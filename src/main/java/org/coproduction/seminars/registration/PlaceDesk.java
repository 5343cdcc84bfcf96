package org.coproduction.seminars.registration;

import java.time.Clock;
import java.util.function.Predicate;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives places back, or takes up an offer, by the participant or by staff, and passes freed places on. The seminar is locked
 * before the registration is read, so that two requests at once are served one after the other.
 */
@Service
@Transactional
class PlaceDesk {

    private final Registrations registrations;
    private final SeminarCatalogue seminars;
    private final WaitingList waitingList;
    private final RegistrationMails mails;
    private final Clock clock;

    PlaceDesk(
            Registrations registrations,
            SeminarCatalogue seminars,
            WaitingList waitingList,
            RegistrationMails mails,
            Clock clock) {
        this.registrations = registrations;
        this.seminars = seminars;
        this.waitingList = waitingList;
        this.mails = mails;
        this.clock = clock;
    }

    void cancel(long id) {
        change(id, registration -> {
            boolean active = registration.state().isActive();
            if (active) {
                registration.cancel(clock.instant());
            }
            return active;
        });
    }

    void decline(long id) {
        change(id, registration -> {
            boolean offered = registration.state() == RegistrationState.OFFERED;
            if (offered) {
                registration.decline(clock.instant());
            }
            return offered;
        });
    }

    void accept(long id) {
        change(id, registration -> {
            boolean open = registration.isOfferOpenAt(clock.instant());
            if (open) {
                registration.accept(clock.instant());
            }
            return open;
        });
    }

    /** @param step changes the registration and says whether it did */
    private void change(long id, Predicate<Registration> step) {
        long seminarId = registrations.seminarOf(id).orElseThrow(() -> new NotFoundException("registration " + id));
        SeminarFacts seminar = seminars.lock(seminarId);
        Registration registration = registrations.findById(id).orElseThrow();
        if (step.test(registration)) {
            mails.tellState(registration, seminar);
            waitingList.offerFreePlaces(seminarId);
        }
    }
}
