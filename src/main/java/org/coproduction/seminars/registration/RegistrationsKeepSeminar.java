package org.coproduction.seminars.registration;

import java.util.Optional;
import org.coproduction.seminars.programme.SeminarAttachment;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** A seminar that people have registered for can’t be deleted. */
@Component
class RegistrationsKeepSeminar implements SeminarAttachment {

    private final Registrations registrations;
    private final Words words;

    RegistrationsKeepSeminar(Registrations registrations, Words words) {
        this.registrations = registrations;
        this.words = words;
    }

    @Override
    public Optional<Consequence> ofDeleting(long seminarId) {
        long people = registrations.countBySeminarId(seminarId);
        return people == 0
                ? Optional.empty()
                : Optional.of(new Consequence(words.get("registration.forbidsDeletion", people), true));
    }
}
