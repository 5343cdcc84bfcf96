package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Circulars extends Repository<Circular, Long> {

    Circular saveAndFlush(Circular circular);

    Optional<Circular> findById(long id);

    Optional<Circular> findBySubmission(String submission);

    long count();

    /** Counts people whose names are deleted with that. */
    @Modifying(flushAutomatically = true)
    @Query("update Circular c set c.forgottenPeople = c.forgottenPeople + :people where c.id = :id")
    int count(long id, int people);

    List<Circular> findAllByOrderBySentAtDescIdDesc(Pageable page);

    @Query("""
            select distinct r.circularId from CircularRecipient r where r.written = false order by r.circularId
            """)
    List<Long> unfinished();
}
