package org.coproduction.seminars.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisers see and do about the people of one seminar. */
@Service
@Transactional
public class AttendeeDesk {

    private final Registrations registrations;
    private final SeminarCatalogue seminars;
    private final PlaceDesk places;
    private final WaitingOrder order;
    private final AuditLog audit;

    AttendeeDesk(
            Registrations registrations,
            SeminarCatalogue seminars,
            PlaceDesk places,
            WaitingOrder order,
            AuditLog audit) {
        this.registrations = registrations;
        this.seminars = seminars;
        this.places = places;
        this.order = order;
        this.audit = audit;
    }

    /** In one query, however many there are. */
    @Transactional(readOnly = true)
    public List<Attendee> list(long seminarId, AttendeeFilter filter) {
        return everybody(seminarId).stream()
                .filter(filter::matches)
                .sorted(filter.comparator())
                .toList();
    }

    /** As {@link #list}, with the answers to the organisers’ questions, in one query more. */
    @Transactional(readOnly = true)
    public List<Attendee> listInFull(long seminarId, AttendeeFilter filter) {
        Map<Long, List<GivenAnswer>> own = registrations.ownAnswers(seminarId).stream()
                .collect(groupingBy(RegisteredAnswer::registrationId, mapping(RegisteredAnswer::answer, toList())));
        return list(seminarId, filter).stream()
                .map(attendee -> attendee.withOwn(own.getOrDefault(attendee.id(), List.of())))
                .toList();
    }

    private List<Attendee> everybody(long seminarId) {
        List<Registration> all = registrations.of(seminarId);
        Map<Long, Integer> positions = order.positions(seminarId, all);
        return all.stream()
                .map(registration -> Attendee.of(registration, positions.get(registration.id())))
                .toList();
    }

    @Transactional(readOnly = true)
    public Participation get(long seminarId, String reference) {
        Registration registration = find(seminarId, reference);
        return new Participation(
                seminars.facts(seminarId),
                registration.reference(),
                registration.state(),
                registration.registeredAt(),
                registration.offeredUntil(),
                registration.state().isActive(),
                registration.answersInFull(),
                registration.enteredBy(),
                registration.reason());
    }

    public void cancel(long seminarId, String reference) {
        places.cancel(find(seminarId, reference).id());
    }

    /** Keeps who took a list away, or looked at sensitive answers, and what for. */
    public void recordReading(SeminarFacts seminar, String what, String purpose) {
        audit.record(what, purpose.isBlank() ? seminar.name() : seminar.name() + " – " + purpose);
    }

    private Registration find(long seminarId, String reference) {
        return registrations
                .findBySeminarIdAndReference(seminarId, reference)
                .orElseThrow(() -> new NotFoundException("registration " + reference));
    }
}
