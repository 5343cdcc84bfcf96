package org.coproduction.seminars.survey;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Surveys extends Repository<Survey, Long> {

    Survey saveAndFlush(Survey survey);

    Optional<Survey> findById(long id);

    Optional<Survey> findBySeminarId(long seminarId);

    Optional<Survey> findFirstByClosesOnGreaterThanEqualOrderByClosesOnAscIdAsc(LocalDate day);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Survey s where s.seminarId = :seminarId")
    Optional<Survey> lockBySeminarId(long seminarId);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Survey s where s.id = :id")
    Optional<Survey> lockById(long id);

    /** As it is in the database now. */
    @Query("select s.responses from Survey s where s.id = :id")
    int responses(long id);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update Survey s set s.responses = s.responses + 1 where s.id = :id")
    int countResponse(long id);

    void delete(Survey survey);
}
