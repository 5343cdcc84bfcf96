package org.coproduction.seminars.registration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom organisers can write to, and the private links that go into such mails. */
@Service
@Transactional(readOnly = true)
public class Correspondents {

    private final Registrations registrations;
    private final FreshLinks links;

    Correspondents(Registrations registrations, FreshLinks links) {
        this.registrations = registrations;
        this.links = links;
    }

    /** By name. */
    public List<Correspondent> at(Collection<Long> seminarIds, Collection<RegistrationState> states) {
        return registrations.at(seminarIds, states).stream()
                .map(Correspondent::of)
                .toList();
    }

    /** The next few after a registration, in the order in which they came: to go through many in steps. */
    public List<Correspondent> after(
            long registrationId, long seminarId, Collection<RegistrationState> states, int atMost) {
        return registrations.after(registrationId, seminarId, states, Limit.of(atMost)).stream()
                .map(Correspondent::of)
                .toList();
    }

    /** Number of the latest registration; 0 where there is none. */
    public long latest(long seminarId) {
        return registrations.latest(seminarId);
    }

    /** By number; those that are gone are left out. */
    public Map<Long, Correspondent> withIds(Collection<Long> registrationIds) {
        return registrations.findByIdIn(registrationIds).stream()
                .map(Correspondent::of)
                .collect(Collectors.toMap(Correspondent::registrationId, Function.identity()));
    }

    public Correspondent withId(long registrationId) {
        return registrations
                .findById(registrationId)
                .map(Correspondent::of)
                .orElseThrow(() -> new NotFoundException("registration " + registrationId));
    }

    public Optional<Correspondent> find(long seminarId, String reference) {
        return registrations.findBySeminarIdAndReference(seminarId, reference).map(Correspondent::of);
    }

    /** A new private link, for a mail to this person and nobody else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public String freshLink(Correspondent to) {
        return links.to(to.registrationId());
    }
}
