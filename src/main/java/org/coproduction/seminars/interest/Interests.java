package org.coproduction.seminars.interest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Interests extends Repository<Interest, Long> {

    Interest saveAndFlush(Interest interest);

    void delete(Interest interest);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Interest i set i.confirmed = true where i.id = :id")
    int confirm(long id);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Interest i where i.id = :id")
    int forget(long id);

    Optional<Interest> findBySeminarIdAndEmail(long seminarId, String email);

    List<Interest> findByEmailOrderByAskedAt(String email);

    @Query("select i from Interest i join i.links l where l = :tokenHash")
    Optional<Interest> withLink(String tokenHash);

    long countBySeminarIdIn(Collection<Long> seminarIds);

    long countBySeminarIdAndConfirmedTrue(long seminarId);

    @Query("select distinct i.seminarId from Interest i order by i.seminarId")
    List<Long> seminarIds();

    /** Some of those who are to be told, locked; what another instance has in hand is left out. */
    @Query(value = """
                    select * from interest where seminar_id = :seminarId and confirmed = true
                    order by id limit 50 for update skip locked
                    """, nativeQuery = true)
    List<Interest> claim(long seminarId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Interest i where i.confirmed = false and i.askedAt <= :time")
    int deleteUnconfirmedSince(Instant time);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Interest i where i.confirmed = false and i.seminarId = :seminarId")
    int deleteUnconfirmedOf(long seminarId);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from Interest i where i.seminarId = :seminarId")
    int deleteAllOf(long seminarId);
}
