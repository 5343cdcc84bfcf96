package org.coproduction.seminars.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds what is to be deleted of mails. */
interface ExpiredMails extends Repository<OutboxMessage, Long> {

    @Query("""
            select count(m) from OutboxMessage m
            where m.state = org.coproduction.seminars.mail.OutboxState.SENT and m.sentAt < :time and m.body <> ''
            """)
    long countTextsSentBefore(Instant time);

    @Modifying(flushAutomatically = true)
    @Query("""
            update OutboxMessage m set m.body = '', m.calendar = null
            where m.state = org.coproduction.seminars.mail.OutboxState.SENT and m.sentAt < :time and m.body <> ''
            """)
    int forgetTextsSentBefore(Instant time);

    /** Those that can’t be sent go too, from their making on: nobody is going to mend them any more. */
    @Modifying(flushAutomatically = true)
    @Query("""
            delete from OutboxMessage m where m.passing = true and (m.sentAt < :time
              or m.createdAt < :time and m.state in (org.coproduction.seminars.mail.OutboxState.FAILED,
                org.coproduction.seminars.mail.OutboxState.WITHDRAWN,
                org.coproduction.seminars.mail.OutboxState.MISSED))
            """)
    int deletePassingBefore(Instant time);

    String UNSENT = "from outbox_message where state in ('FAILED', 'HELD') and created_at < :time";

    @Query(nativeQuery = true, value = "select count(*) " + UNSENT)
    long countUnsentBefore(Instant time);

    @Query(nativeQuery = true, value = "select * " + UNSENT + " order by created_at limit :most for update skip locked")
    List<OutboxMessage> claimUnsentBefore(Instant time, int most);

    /** One that is just being sent is left until it has been. */
    String WRITTEN = "from outbox_message where state <> 'SENDING' and created_at < :time";

    @Query(nativeQuery = true, value = "select count(*) " + WRITTEN)
    long countBefore(Instant time);

    @Query(
            nativeQuery = true,
            value = "select id " + WRITTEN + " order by created_at limit :most for update skip locked")
    List<Long> claimBefore(Instant time, int most);

    @Modifying(flushAutomatically = true)
    @Query("delete from OutboxMessage m where m.id in :ids")
    int deleteAll(Collection<Long> ids);

    @Modifying(flushAutomatically = true)
    @Query("delete from FailingAddress a where a.notedAt < :time")
    int deleteFailingAddressesBefore(Instant time);
}
