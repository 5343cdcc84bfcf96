package org.coproduction.seminars.registration;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.coproduction.seminars.site.Pagination;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People as a door looks for them: by name, some at a time, without reading the others. */
@Service
@Transactional(readOnly = true)
public class DoorRoll {

    private static final String COUNT = "select count(r) from Registration r ";

    private static final String AT_DOOR = """
            where r.seminarId = :seminarId and r.forgottenAt is null
              and (:online = true or r.attending.attendance <> org.coproduction.seminars.registration.Attendance.ONLINE)
            """;

    private static final String WITH_PLACE = " and r.state = 'CONFIRMED'";

    /** The reference with its hyphen and without. */
    private static final String NAMED = """
             and (lower(r.contact.name) like :words escape '!' or r.sortName like :words escape '!'
              or lower(r.reference) like :words escape '!'
              or replace(lower(r.reference), '-', '') like :words escape '!')
            """;

    private final EntityManager entities;

    DoorRoll(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Of everybody with a place; of all who have registered, if somebody is searched for.
     *
     * @param words part of a name or reference; empty for all
     * @param online whether those who take part online count as well
     */
    public long count(long seminarId, String words, boolean online) {
        return filtered(entities.createQuery(COUNT + condition(words), Long.class), seminarId, words, online)
                .getSingleResult();
    }

    /** By name; as {@link #count}. */
    public List<Attendee> page(long seminarId, String words, boolean online, Pagination page) {
        String query = AttendeeRoll.LINES + condition(words) + " order by r.sortName, r.reference";
        return filtered(entities.createQuery(query, AttendeeLine.class), seminarId, words, online)
                .setFirstResult((page.number() - 1) * page.size())
                .setMaxResults(page.size())
                .getResultStream()
                .map(line -> line.attendee(null))
                .toList();
    }

    /** How many supporters come with those who have a place. */
    public long supporters(long seminarId, boolean online) {
        String query = COUNT + AT_DOOR + WITH_PLACE + " and r.attending.supporter = true";
        return filtered(entities.createQuery(query, Long.class), seminarId, "", online)
                .getSingleResult();
    }

    private static String condition(String words) {
        return AT_DOOR + (words.isBlank() ? WITH_PLACE : NAMED);
    }

    private static <T> TypedQuery<T> filtered(TypedQuery<T> query, long seminarId, String words, boolean online) {
        query.setParameter("seminarId", seminarId);
        query.setParameter("online", online);
        if (!words.isBlank()) {
            String wanted = words.strip().toLowerCase(Locale.UK).replaceAll("[!%_]", "!$0");
            query.setParameter("words", "%" + wanted + "%");
        }
        return query;
    }
}
