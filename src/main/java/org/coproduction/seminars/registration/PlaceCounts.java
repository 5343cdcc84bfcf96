package org.coproduction.seminars.registration;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.coproduction.seminars.programme.SeminarAttachment;
import org.coproduction.seminars.programme.SeminarPlaces;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the programme how full its seminars are. */
@Component
@Transactional(readOnly = true)
class PlaceCounts implements SeminarPlaces, SeminarAttachment {

    private final Registrations registrations;
    private final Words words;

    PlaceCounts(Registrations registrations, Words words) {
        this.registrations = registrations;
        this.words = words;
    }

    @Override
    public Map<Long, Taken> taken(Collection<Long> seminarIds) {
        if (seminarIds.isEmpty()) {
            return Map.of();
        }
        return registrations.counts(seminarIds).stream()
                .collect(Collectors.toMap(
                        SeminarCount::seminarId, count -> new Taken((int) count.places(), (int) count.waiting())));
    }

    @Override
    public Optional<Consequence> ofDeleting(long seminarId) {
        long people = registrations.countBySeminarId(seminarId);
        return people == 0
                ? Optional.empty()
                : Optional.of(new Consequence(words.get("registration.forbidsDeletion", people), true));
    }
}
