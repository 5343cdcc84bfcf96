package org.coproduction.seminars.registration;

import java.time.Instant;
import org.coproduction.seminars.common.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over registrations that were made elsewhere or earlier, without rules and without mails. */
@Service
@Transactional
public class RegistrationArchive {

    private final Registrations registrations;

    RegistrationArchive(Registrations registrations) {
        this.registrations = registrations;
    }

    /** @param state {@code CONFIRMED}, {@code WAITING} or {@code CANCELLED} */
    public void add(long seminarId, Answers answers, RegistrationState state, Instant registeredAt) {
        Reference reference = Reference.generate();
        if (state == RegistrationState.WAITING) {
            registrations.save(Registration.waiting(seminarId, reference, answers, registeredAt));
            return;
        }
        Registration registration = Registration.confirmed(seminarId, reference, answers, registeredAt);
        if (state == RegistrationState.CANCELLED) {
            registration.cancel(registeredAt);
        }
        registrations.save(registration);
    }
}
