package org.coproduction.seminars.accessrequest;

import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarChanged;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarMoved;
import org.coproduction.seminars.registration.AnswerPart;
import org.coproduction.seminars.registration.PersonForgotten;
import org.coproduction.seminars.registration.RegistrationAnswersChanged;
import org.coproduction.seminars.registration.RegistrationMoved;
import org.coproduction.seminars.registration.RegistrationStateChanged;
import org.coproduction.seminars.registration.RegistrationTakenOver;
import org.coproduction.seminars.registration.SensitiveAnswersDeleted;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens to registrations and seminars. */
@Component
class RequestNews {

    private final RequestFollower follower;
    private final SeminarCatalogue seminars;

    RequestNews(RequestFollower follower, SeminarCatalogue seminars) {
        this.follower = follower;
        this.seminars = seminars;
    }

    @EventListener
    void hear(RegistrationStateChanged change) {
        follower.follow(change.registrationId());
    }

    @EventListener
    void hear(RegistrationAnswersChanged change) {
        follower.follow(change.registrationId());
        if (change.parts().contains(AnswerPart.ATTENDANCE)) {
            follower.followWay(change.registrationId());
        }
    }

    @EventListener
    void hear(RegistrationMoved move) {
        follower.followWay(move.registrationId());
    }

    @EventListener
    void hear(RegistrationTakenOver taken) {
        follower.takeOver(taken.registrationId());
    }

    @EventListener
    void hear(SeminarChanged change) {
        follower.bringForward(change.seminarId());
    }

    @EventListener
    void hear(SeminarMoved moved) {
        follower.checkAgain(moved.change());
    }

    @EventListener
    void hear(SensitiveAnswersDeleted deleted) {
        follower.forget(deleted.registrationId());
    }

    @EventListener
    void hear(PersonForgotten forgotten) {
        follower.delete(forgotten.registrationId());
    }

    /** Registrations may be older than requests. */
    @EventListener(ApplicationReadyEvent.class)
    void catchUp() {
        seminars.all().stream().map(SeminarFacts::id).forEach(follower::catchUp);
    }
}
