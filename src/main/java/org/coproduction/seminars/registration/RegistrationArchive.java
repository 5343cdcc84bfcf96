package org.coproduction.seminars.registration;

import java.time.Instant;
import org.coproduction.seminars.common.Reference;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over registrations that were made elsewhere or earlier, without rules and without mails. */
@Service
@Transactional
public class RegistrationArchive {

    private final Registrations registrations;
    private final RegistrationBook book;
    private final ApplicationEventPublisher events;

    RegistrationArchive(Registrations registrations, RegistrationBook book, ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.book = book;
        this.events = events;
    }

    /** @param state {@code CONFIRMED}, {@code WAITING} or {@code CANCELLED} */
    public void add(long seminarId, Answers answers, RegistrationState state, Instant registeredAt) {
        Registration registration = registrations.save(taken(seminarId, answers, state, registeredAt));
        events.publishEvent(new RegistrationTakenOver(registration.id(), seminarId));
    }

    private Registration taken(long seminarId, Answers answers, RegistrationState state, Instant registeredAt) {
        Reference reference = book.freshReference();
        if (state == RegistrationState.WAITING) {
            return Registration.waiting(seminarId, reference, answers, registeredAt);
        }
        Registration registration = Registration.confirmed(seminarId, reference, answers, registeredAt);
        if (state == RegistrationState.CANCELLED) {
            registration.cancel(registeredAt);
        }
        return registration;
    }
}
