package org.coproduction.seminars.admin;

import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    long count();

    List<AuditEntry> findAllByOrderByHappenedAtDescIdDesc(Pageable page);
}
