package org.coproduction.seminars.correspondence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CircularRecipients extends Repository<CircularRecipient, Long> {

    List<CircularRecipient> saveAllAndFlush(Iterable<CircularRecipient> recipients);

    void deleteAllInBatch(Iterable<CircularRecipient> recipients);

    String EXPIRED = "from circular_recipient where circular_id in (select id from circular where sent_at < :time)";

    @Query(nativeQuery = true, value = "select count(*) " + EXPIRED)
    long countExpired(Instant time);

    /** Locked; what another instance has in hand is left out. */
    @Query(nativeQuery = true, value = "select * " + EXPIRED + " order by id limit :most for update skip locked")
    List<CircularRecipient> claimExpired(Instant time, int most);

    @Query("""
            select new org.coproduction.seminars.correspondence.WordsHad(r.seminarId, r.address, count(r))
            from CircularRecipient r where r.checksum = :checksum group by r.seminarId, r.address
            """)
    List<WordsHad> had(String checksum);

    @Query("""
            select new org.coproduction.seminars.correspondence.CircularCount(r.circularId, count(r),
              sum(case when r.written = true then 1L else 0L end))
            from CircularRecipient r where r.circularId in :circularIds group by r.circularId
            """)
    List<CircularCount> counts(Collection<Long> circularIds);

    List<CircularRecipient> findByCircularIdOrderByIdAsc(long circularId, Pageable page);

    /** Those still to be written to, locked; what another instance has in hand is left out. */
    @Query(value = """
                    select * from circular_recipient where circular_id = :circularId and written = false
                    order by id limit 50 for update skip locked
                    """, nativeQuery = true)
    List<CircularRecipient> claim(long circularId);
}
