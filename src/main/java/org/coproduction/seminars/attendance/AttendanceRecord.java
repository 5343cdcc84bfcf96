package org.coproduction.seminars.attendance;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coproduction.seminars.correspondence.Turnout;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.RegistrationState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was there, for messages and certificates. */
@Service
@Transactional(readOnly = true)
public class AttendanceRecord implements Turnout {

    private final Presences presences;
    private final Correspondents people;
    private final Certificates certificates;
    private final SeminarCatalogue seminars;

    AttendanceRecord(Presences presences, Correspondents people, Certificates certificates, SeminarCatalogue seminars) {
        this.presences = presences;
        this.people = people;
        this.certificates = certificates;
        this.seminars = seminars;
    }

    @Override
    public Noted at(long seminarId) {
        return new Noted(registrationsAt(List.of(seminarId)), kindsNoted(seminarId));
    }

    @Override
    public Noted of(long seminarId, Collection<Long> registrationIds) {
        Set<Long> came = registrationIds.isEmpty() ? Set.of() : presences.cameOf(registrationIds);
        return new Noted(came, kindsNoted(seminarId));
    }

    private Set<PlaceKind> kindsNoted(long seminarId) {
        return presences.kindsNoted(seminarId).stream().map(PlaceKind::valueOf).collect(Collectors.toSet());
    }

    /** Numbers of the registrations of those who came. */
    Set<Long> registrationsAt(Collection<Long> seminarIds) {
        return seminarIds.isEmpty() ? Set.of() : new HashSet<>(presences.registrationsAt(seminarIds));
    }

    /** People who had not registered too. */
    public long cameInPerson(long seminarId) {
        return presences.countBySeminarId(seminarId) - cameOnline(seminarId);
    }

    /** At a seminar that was moved online these are all, whatever place they had. */
    public long cameOnline(long seminarId) {
        return presences.countOnline(seminarId, seminars.facts(seminarId).isHeldOnline());
    }

    /** When they came, and who noted it. */
    public Optional<Arrival> arrivalOf(long seminarId, String reference) {
        return people.find(seminarId, reference)
                .flatMap(person -> presences.findByRegistrationId(person.registrationId()))
                .map(Presence::arrival);
    }

    /** When somebody came who has no place, and who let them in. */
    public Optional<Arrival> letIn(long seminarId, String reference) {
        return people.find(seminarId, reference)
                .filter(person -> person.state() != RegistrationState.CONFIRMED)
                .flatMap(person -> presences.findByRegistrationId(person.registrationId()))
                .map(Presence::arrival);
    }

    /** The person, if they are to have a certificate. */
    public Optional<Correspondent> certified(long seminarId, String reference) {
        return people.find(seminarId, reference)
                .filter(person -> !certificates
                        .earned(seminarId, List.of(person.registrationId()))
                        .isEmpty());
    }
}
