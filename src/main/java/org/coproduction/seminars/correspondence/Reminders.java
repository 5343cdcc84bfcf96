package org.coproduction.seminars.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reminders extends Repository<Reminder, Long> {

    Reminder save(Reminder reminder);

    Optional<Reminder> findById(long id);

    List<Reminder> findBySeminarId(long seminarId);

    List<Reminder> findAllByOrderByDueAtAscIdAsc();

    @Query("select r.id from Reminder r where r.state = 'PLANNED' and r.dueAt <= :now order by r.dueAt, r.id")
    List<Long> due(Instant now);

    /** Locks it, unless another instance has it in hand, or it is no longer planned. */
    @Query(
            value = "select * from reminder where id = :id and state = 'PLANNED' for update skip locked",
            nativeQuery = true)
    Optional<Reminder> claim(long id);
}
