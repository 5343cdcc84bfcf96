package org.coproduction.seminars.accessrequest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccessRequests extends Repository<AccessRequest, Long> {

    AccessRequest save(AccessRequest request);

    void delete(AccessRequest request);

    Optional<AccessRequest> findById(long id);

    Optional<AccessRequest> findByRegistrationId(long registrationId);

    List<AccessRequest> findBySeminarIdAndStateIn(long seminarId, Collection<RequestState> states);

    long countBySeminarIdAndStateInAndAnswerOutcomeIn(
            long seminarId, Collection<RequestState> states, Collection<Outcome> outcomes);

    @Query("select r.registrationId from AccessRequest r where r.seminarId = :seminarId")
    List<Long> registrationsAt(long seminarId);

    @Query("""
            select count(r) from AccessRequest r
            where r.seminarId in :seminars and r.state in :states and (:owner = 0 or r.ownerId = :owner)
              and r.dueOn < :before and concat(',', r.asked.wishes, ',') like :wish escape '\\'
            """)
    long count(Collection<Long> seminars, Collection<RequestState> states, long owner, LocalDate before, String wish);

    /** What is due first is first. */
    @Query("""
            select new org.coproduction.seminars.accessrequest.RequestRow(r.id, r.registrationId, r.seminarId, r.state,
              r.dueOn, r.ownerId, r.asked.wishes, r.asked.words)
            from AccessRequest r
            where r.seminarId in :seminars and r.state in :states and (:owner = 0 or r.ownerId = :owner)
              and r.dueOn < :before and concat(',', r.asked.wishes, ',') like :wish escape '\\'
            order by r.dueOn, r.id
            """)
    List<RequestRow> search(
            Collection<Long> seminars,
            Collection<RequestState> states,
            long owner,
            LocalDate before,
            String wish,
            Pageable page);
}
