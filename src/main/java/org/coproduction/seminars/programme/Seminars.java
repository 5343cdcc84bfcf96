package org.coproduction.seminars.programme;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Seminars extends Repository<Seminar, Long> {

    Seminar save(Seminar seminar);

    Optional<Seminar> findById(long id);

    Optional<Seminar> findBySlug(String slug);

    boolean existsBySlug(String slug);

    List<Seminar> findAllByOrderByNumberAscIdAsc();

    List<Seminar> findByGuidanceVenueIdOrderByNumber(long venueId);

    List<Seminar> findByGuidanceVenueIdNotNullOrderByNumber();

    /** Holds the seminar’s row until the transaction ends: who takes or frees a place does so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Seminar s where s.id = :id")
    Optional<Seminar> lockById(long id);

    void delete(Seminar seminar);
}
