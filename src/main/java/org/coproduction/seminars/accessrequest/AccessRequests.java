package org.coproduction.seminars.accessrequest;

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

    long countBySeminarIdAndStateNotAndAnswerOutcomeIn(
            long seminarId, RequestState state, Collection<Outcome> outcomes);

    @Query("select r.registrationId from AccessRequest r where r.seminarId = :seminarId")
    List<Long> registrationsAt(long seminarId);

    /** As {@link RequestFilter} has it. */
    String WANTED = """
            where (r.seminarId in :#{#filter.scope().seminarIds()} and r.state in :#{#filter.states()}
                or :#{#filter.callingOff()} = true and r.answer.outcome in ('ARRANGED', 'PARTLY')
                  and (r.seminarId in :#{#filter.scope().cancelledIds()}
                    or r.seminarId in :#{#filter.scope().seminarIds()} and r.state = 'WITHDRAWN'))
              and (:#{#filter.owner()} = 0 or r.ownerId = :#{#filter.owner()})
              and r.dueOn < :#{#filter.before()} and concat(',', r.asked.wishes, ',') like :#{#filter.pattern()} escape '\\'\s""";

    @Query("select count(r) from AccessRequest r " + WANTED)
    long count(RequestFilter filter);

    /** What is due first is first. */
    @Query("""
            select new org.coproduction.seminars.accessrequest.RequestRow(r.id, r.registrationId, r.seminarId, r.state,
              r.answer.outcome, r.dueOn, r.ownerId, r.asked.wishes, r.asked.words)
            from AccessRequest r\s""" + WANTED + "order by r.dueOn, r.id")
    List<RequestRow> search(RequestFilter filter, Pageable page);
}
