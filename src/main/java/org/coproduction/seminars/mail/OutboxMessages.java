package org.coproduction.seminars.mail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutboxMessages extends Repository<OutboxMessage, Long> {

    OutboxMessage save(OutboxMessage message);

    Optional<OutboxMessage> findById(long id);

    /** Locks the one that has been due longest and that nobody else is claiming; one whose lease ran out is due as well. */
    @Query(value = """
                    select * from outbox_message
                    where state in ('WAITING', 'SENDING') and due_at <= :now
                    order by due_at, id limit 1 for update skip locked
                    """, nativeQuery = true)
    Optional<OutboxMessage> lockNextDue(Instant now);

    long countByState(OutboxState state);

    long count();

    List<OutboxMessage> findAllByOrderByCreatedAtDescIdDesc(Pageable page);

    List<OutboxMessage> findByStateOrderByCreatedAtDescIdDesc(OutboxState state, Pageable page);

    @Modifying
    @Query("""
            update OutboxMessage m set m.body = ''
            where m.state = org.coproduction.seminars.mail.OutboxState.SENT and m.sentAt < :time and m.body <> ''
            """)
    int forgetTextsSentBefore(Instant time);
}
