package org.coproduction.seminars.registration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who arrange it what would help people take part. */
@Service
@Transactional(readOnly = true)
public class AccessAnswers {

    private final Registrations registrations;

    AccessAnswers(Registrations registrations) {
        this.registrations = registrations;
    }

    public Optional<AccessAnswer> of(long registrationId) {
        return registrations.findById(registrationId).map(AccessAnswer::of);
    }

    public Optional<AccessAnswer> find(long seminarId, String reference) {
        return registrations.findBySeminarIdAndReference(seminarId, reference).map(AccessAnswer::of);
    }

    /** Of everybody who has registered, whatever became of it. */
    public List<AccessAnswer> at(long seminarId) {
        return registrations.of(seminarId).stream().map(AccessAnswer::of).toList();
    }

    /** By number of the registration, in one query. */
    public Map<Long, AccessAnswer> withIds(Collection<Long> registrationIds) {
        return registrations.findByIdIn(registrationIds).stream()
                .map(AccessAnswer::of)
                .collect(Collectors.toMap(AccessAnswer::registrationId, Function.identity()));
    }
}
