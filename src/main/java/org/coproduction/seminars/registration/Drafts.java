package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Drafts extends Repository<Draft, String> {

    Draft save(Draft draft);

    Optional<Draft> findByTokenHashAndSeminarId(String tokenHash, long seminarId);

    long countByChangedAtBefore(Instant time);

    @Modifying
    @Query("delete from Draft d where d.changedAt < :time")
    int deleteUnchangedSince(Instant time);
}
