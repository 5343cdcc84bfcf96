package org.coproduction.seminars.registration;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.coproduction.seminars.programme.PlaceKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** True numbers of a seminar, people who have been forgotten included; not to be shown as they are. */
@Service
@Transactional(readOnly = true)
public class SeminarFigures {

    private final Registrations registrations;
    private final GroupCount counted;

    SeminarFigures(Registrations registrations, GroupCount counted) {
        this.registrations = registrations;
        this.counted = counted;
    }

    public Map<RegistrationState, Long> states(long seminarId, PlaceKind kind) {
        Map<RegistrationState, Long> people = new EnumMap<>(RegistrationState.class);
        registrations.states(seminarId).stream()
                .filter(count -> count.attendance().kind() == kind)
                .forEach(count -> people.merge(count.state(), count.people(), Long::sum));
        return Collections.unmodifiableMap(people);
    }

    /** How many of those who have a place bring a supporter. */
    public long supporters(long seminarId, PlaceKind kind) {
        return registrations.countSupporters(seminarId, kind);
    }

    /** Of those who have a place; whoever comes as several is counted in each. */
    public Map<ParticipantGroup, Long> groups(long seminarId) {
        Map<ParticipantGroup, Long> people = counted.at(seminarId);
        registrations
                .groups(seminarId)
                .forEach(count -> count.groups().forEach(group -> people.merge(group, count.people(), Long::sum)));
        return Collections.unmodifiableMap(people);
    }

    /** How many people are no longer known. */
    public long forgotten(long seminarId) {
        return registrations.countBySeminarIdAndForgottenAtNotNull(seminarId);
    }
}
