package org.coproduction.seminars.mail;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutboxMessages extends Repository<OutboxMessage, Long> {

    OutboxMessage save(OutboxMessage message);

    Optional<OutboxMessage> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from OutboxMessage m where m.id = :id")
    Optional<OutboxMessage> lockById(long id);

    Optional<OutboxMessage> findByMessageId(String messageId);

    boolean existsByUniqueKey(String key);

    boolean existsByKindAndRecipientAndCreatedAtAfter(String kind, String recipient, Instant since);

    Optional<OutboxMessage> findFirstByKindAndConcernsAndCreatedAtGreaterThanEqualOrderByIdDesc(
            String kind, String concerns, Instant since);

    /**
     * Locks the one that has been due longest and that nobody else is claiming; one whose lease ran out is due as well. What is
     * written to somebody about the same goes out in the order in which it was written.
     */
    @Query(value = """
                    select * from outbox_message m
                    where m.state in ('WAITING', 'SENDING') and m.due_at <= :now
                      and (m.concerns = '' or not exists (
                        select 1 from outbox_message earlier
                        where earlier.concerns = m.concerns and earlier.recipient = m.recipient and earlier.id < m.id
                          and earlier.state in ('WAITING', 'SENDING')))
                    order by m.due_at, m.id limit 1 for update skip locked
                    """, nativeQuery = true)
    Optional<OutboxMessage> lockNextDue(Instant now);

    long countByState(OutboxState state);

    @Query("select count(m) from OutboxMessage m where " + FOUND)
    long count(@Nullable OutboxState state, String topic, String pattern, Set<String> hidden);

    @Query("select m from OutboxMessage m where " + FOUND + " order by m.createdAt desc, m.id desc")
    List<OutboxMessage> search(
            @Nullable OutboxState state, String topic, String pattern, Set<String> hidden, Pageable page);

    String SHOWN = " and substring(m.kind, 1, locate('.', concat(m.kind, '.')) - 1) not in :hidden ";

    String FOUND = """
            (:state is null or m.state = :state) and (:topic = '' or m.topic = :topic)
            and (lower(m.recipient) like :pattern escape '!' or lower(m.recipientName) like :pattern escape '!'
              or lower(m.subject) like :pattern escape '!')
            """ + SHOWN;

    @Query("""
            select new org.coproduction.seminars.mail.KeyedMail(m.uniqueKey, m.id, m.state) from OutboxMessage m
            where m.uniqueKey in :keys
            """)
    List<KeyedMail> withKeys(Collection<String> keys);

    List<OutboxMessage> findByConcernsOrderByCreatedAtDescIdDesc(String concerns);

    /** Mails to one address go out in the order in which they were written. */
    @Query("""
            select distinct m.recipient from OutboxMessage m
            where m.topic = :topic and m.state in (
                org.coproduction.seminars.mail.OutboxState.FAILED, org.coproduction.seminars.mail.OutboxState.MISSED)
              and m.overcome = false and not exists (select later.id from OutboxMessage later where later.recipient = m.recipient
                and later.id > m.id and later.state = org.coproduction.seminars.mail.OutboxState.SENT)
            """)
    List<String> unreached(String topic);

    @Modifying(flushAutomatically = true)
    @Query("""
            update OutboxMessage m set m.overcome = true
            where m.recipient = :recipient and m.state in (
              org.coproduction.seminars.mail.OutboxState.FAILED, org.coproduction.seminars.mail.OutboxState.MISSED)
            """)
    int overcome(String recipient);

    /** Those not on their way, be it yet or any more: one that failed can be sent again. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update OutboxMessage m set m.state = org.coproduction.seminars.mail.OutboxState.WITHDRAWN, m.body = '',
              m.calendar = null, m.uniqueKey = null
            where m.uniqueKey like concat(:beginning, '%') and m.state in (
              org.coproduction.seminars.mail.OutboxState.WAITING, org.coproduction.seminars.mail.OutboxState.HELD,
              org.coproduction.seminars.mail.OutboxState.FAILED)
            """)
    int withdraw(String beginning);

    /** Those not on their way, be it yet or any more: one that failed can be sent again. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update OutboxMessage m set m.state = org.coproduction.seminars.mail.OutboxState.WITHDRAWN, m.body = '',
              m.calendar = null, m.uniqueKey = null
            where m.concerns = :person and m.recipient = :recipient and m.kind like concat(:kinds, '%') and m.state in (
              org.coproduction.seminars.mail.OutboxState.WAITING, org.coproduction.seminars.mail.OutboxState.HELD,
              org.coproduction.seminars.mail.OutboxState.FAILED)
            """)
    int withdraw(String person, String recipient, String kinds);

    /** The same. What failed says nothing about the new address. */
    @Modifying(flushAutomatically = true)
    @Query("""
            update OutboxMessage m set m.recipient = :to, m.overcome = true
            where m.concerns = :person and m.recipient = :from and m.state in (
              org.coproduction.seminars.mail.OutboxState.WAITING, org.coproduction.seminars.mail.OutboxState.HELD,
              org.coproduction.seminars.mail.OutboxState.FAILED)
            """)
    int redirect(String person, String from, String to);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update OutboxMessage m set m.state = :after where m.state = :before")
    int changeAll(OutboxState before, OutboxState after);

    String TRY_AGAIN = """
            update OutboxMessage m set m.state = org.coproduction.seminars.mail.OutboxState.WAITING, m.attempts = 0, m.dueAt = :now
            where m.state = org.coproduction.seminars.mail.OutboxState.FAILED
            """;

    /** Nothing happens to one that is on its way by now. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(TRY_AGAIN + " and m.id = :id")
    int sendAgain(long id, Instant now);

    /** @return how many */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(TRY_AGAIN)
    int sendAllAgain(Instant now);

    String MISSED = """
            from OutboxMessage m where m.state = org.coproduction.seminars.mail.OutboxState.MISSED and m.untilAt >= :since
            """ + SHOWN;

    @Query("select count(m) " + MISSED)
    long countMissed(Instant since, Set<String> hidden);

    @Query("select m " + MISSED + " order by m.untilAt desc, m.id desc")
    List<OutboxMessage> missed(Instant since, Set<String> hidden, Limit limit);
}
