package org.coproduction.seminars.admin;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    long count();

    long countByHappenedAtBefore(Instant time);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from AuditEntry e where e.happenedAt < :time")
    int deleteBefore(Instant time);

    List<AuditEntry> findAllByOrderByHappenedAtDescIdDesc(Pageable page);
}
