package org.coproduction.seminars.programme;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Sessions extends Repository<Session, Long> {

    Session save(Session session);

    Optional<Session> findByIdAndSeminarId(long id, long seminarId);

    /** In the order of the day; an item without a time comes after the one that it follows. */
    @Query("""
            select s from Session s left join fetch s.people
            where s.seminarId = :seminarId
            order by coalesce(s.startsAt, s.placedAfter) nulls last, case when s.startsAt is null then 1 else 0 end, s.id
            """)
    List<Session> programmeOf(long seminarId);

    /** Of all seminars, each in the order of {@link #programmeOf}. */
    @Query("""
            select s from Session s left join fetch s.people
            order by s.seminarId, coalesce(s.startsAt, s.placedAfter) nulls last,
              case when s.startsAt is null then 1 else 0 end, s.id
            """)
    List<Session> all();

    @Query("""
            select distinct s from Session s left join fetch s.people
            where exists (select 1 from Session t join t.people p where t = s and p.personId = :personId)
            order by s.seminarId, s.id
            """)
    List<Session> withPerson(long personId);

    @Query("""
            select new org.coproduction.seminars.programme.SeminarsInSitemap$ProgrammeChange(s.seminarId, max(s.updatedAt))
            from Session s group by s.seminarId
            """)
    List<SeminarsInSitemap.ProgrammeChange> lastChanges();

    long countBySeminarId(long seminarId);

    void delete(Session session);
}
