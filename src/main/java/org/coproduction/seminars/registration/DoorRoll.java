package org.coproduction.seminars.registration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.site.Pagination;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * People as a door looks for them: by name, some at a time, without reading the others. Expected in the room are those with a
 * place in it; whoever comes all the same is found when searched for, and stays on the list once they are in.
 */
@Service
@Transactional(readOnly = true)
public class DoorRoll {

    private static final String COUNT = "select count(r) from Registration r ";

    private static final String KNOWN = "where r.seminarId = :seminarId and r.forgottenAt is null ";

    private static final String EXPECTED = """
            (r.state = 'CONFIRMED' and (:online = true
              or r.attending.attendance <> org.coproduction.seminars.registration.Attendance.ONLINE))
            """;

    private static final String HERE_OR_EXPECTED = " and (r.letIn = true or " + EXPECTED + ")";

    private static final String BY_NAME = " order by r.sortName, r.reference";

    /** Names and references are found however they are written. */
    private static final String NAMED = """
             and (lower(r.contact.name) like :words escape '!' or r.sortName like :sorted escape '!'
              or lower(r.reference) like :words escape '!'
              or replace(lower(r.reference), '-', '') like :plain escape '!')
            """;

    private final EntityManager entities;
    private final WaitingOrder order;

    DoorRoll(EntityManager entities, WaitingOrder order) {
        this.entities = entities;
        this.order = order;
    }

    /**
     * Of everybody who is expected or in; of all who have registered, if somebody is searched for.
     *
     * @param words part of a name or reference; empty for all
     * @param online whether those who take part online are expected as well
     */
    public long count(long seminarId, String words, boolean online) {
        return atDoor(COUNT, "", Long.class, seminarId, words, online).getSingleResult();
    }

    /** By name; as {@link #count}. */
    public List<Attendee> page(long seminarId, String words, boolean online, Pagination page) {
        List<AttendeeLine> lines = atDoor(AttendeeRoll.LINES, BY_NAME, AttendeeLine.class, seminarId, words, online)
                .setFirstResult((page.number() - 1) * page.size())
                .setMaxResults(page.size())
                .getResultList();
        boolean waits = lines.stream().anyMatch(line -> line.state() == RegistrationState.WAITING);
        Map<Long, Integer> positions = waits ? order.positions(seminarId) : Map.of();
        return lines.stream()
                .map(line -> line.attendee(positions.get(line.id())))
                .toList();
    }

    /** How many have a place in the room, or at all. */
    public long expected(long seminarId, boolean online) {
        return entities.createQuery(COUNT + KNOWN + " and " + EXPECTED, Long.class)
                .setParameter("seminarId", seminarId)
                .setParameter("online", online)
                .getSingleResult();
    }

    /** How many supporters come with them and with those who were let in. */
    public long supporters(long seminarId, boolean online) {
        return atDoor(COUNT, " and r.attending.supporter = true", Long.class, seminarId, "", online)
                .getSingleResult();
    }

    private <T> TypedQuery<T> atDoor(
            String select, String end, Class<T> type, long seminarId, String words, boolean online) {
        boolean all = words.isBlank();
        TypedQuery<T> query = entities.createQuery(select + KNOWN + (all ? HERE_OR_EXPECTED : NAMED) + end, type)
                .setParameter("seminarId", seminarId);
        return all ? query.setParameter("online", online) : sought(query, new PersonSearch(words));
    }

    private static <T> TypedQuery<T> sought(TypedQuery<T> query, PersonSearch words) {
        return query.setParameter("words", words.lower())
                .setParameter("sorted", words.sorted())
                .setParameter("plain", words.plain());
    }
}
