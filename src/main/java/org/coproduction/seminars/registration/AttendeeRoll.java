package org.coproduction.seminars.registration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coproduction.seminars.site.Pagination;
import org.hibernate.jpa.HibernateHints;
import org.springframework.stereotype.Component;

/** Reads attendee lists: the database finds and orders; people come row by row. */
@Component
class AttendeeRoll {

    /** Rows that are fetched at a time; without it PostgreSQL would give all of them at once. */
    private static final int FETCHED = 500;

    /** Add where, and in what order. */
    static final String LINES = """
            select new org.coproduction.seminars.registration.AttendeeLine(
              r.id, r.reference, r.state, r.stateSince, r.registeredAt, r.answersChangedAt, r.wantsKind, r.contact, r.attending, r.needs, r.more)
            from Registration r\s""";

    private final EntityManager entities;
    private final Registrations registrations;
    private final WaitingOrder order;

    AttendeeRoll(EntityManager entities, Registrations registrations, WaitingOrder order) {
        this.order = order;
        this.entities = entities;
        this.registrations = registrations;
    }

    long count(long seminarId, AttendeeFilter filter) {
        String query = "select count(r) from Registration r " + filter.condition();
        return filtered(entities.createQuery(query, Long.class), seminarId, filter)
                .getSingleResult();
    }

    List<Attendee> page(long seminarId, AttendeeFilter filter, Pagination page) {
        Map<Long, Integer> positions = order.positions(seminarId);
        return lines(seminarId, filter)
                .setFirstResult((page.number() - 1) * page.size())
                .setMaxResults(page.size())
                .getResultStream()
                .map(line -> line.attendee(positions.get(line.id())))
                .toList();
    }

    /** Close it; it reads on as long as the transaction lasts. */
    Stream<Attendee> everybody(long seminarId, AttendeeFilter filter) {
        Map<Long, Integer> positions = order.positions(seminarId);
        return lines(seminarId, filter)
                .setHint(HibernateHints.HINT_FETCH_SIZE, FETCHED)
                .getResultStream()
                .map(line -> line.attendee(positions.get(line.id())));
    }

    /** With their answers to the organisers’ questions. */
    Iterable<Attendee> inFull(Stream<Attendee> attendees) {
        return () -> new InBatches<>(attendees.iterator(), this::withOwn);
    }

    private List<Attendee> withOwn(List<Attendee> attendees) {
        Map<Long, List<GivenAnswer>> own =
                registrations.ownAnswers(attendees.stream().map(Attendee::id).toList()).stream()
                        .collect(groupingBy(
                                RegisteredAnswer::registrationId, mapping(RegisteredAnswer::answer, toList())));
        return attendees.stream()
                .map(attendee -> attendee.withOwn(own.getOrDefault(attendee.id(), List.of())))
                .toList();
    }

    private TypedQuery<AttendeeLine> lines(long seminarId, AttendeeFilter filter) {
        String query =
                LINES + filter.condition() + " order by " + filter.order().columns();
        return filtered(entities.createQuery(query, AttendeeLine.class), seminarId, filter);
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, long seminarId, AttendeeFilter filter) {
        query.setParameter("seminarId", seminarId);
        filter.parameters().forEach(query::setParameter);
        return query;
    }
}
