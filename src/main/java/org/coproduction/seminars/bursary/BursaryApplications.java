package org.coproduction.seminars.bursary;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BursaryApplications extends Repository<BursaryApplication, Long> {

    BursaryApplication save(BursaryApplication application);

    Optional<BursaryApplication> findById(long id);

    Optional<BursaryApplication> findBySchemeIdAndActiveEmail(long schemeId, String activeEmail);

    List<BursaryApplication> findByEmailAndForgottenAtIsNullOrderByAppliedAtDesc(String email);

    @Query("select a.schemeId from BursaryApplication a where a.id = :id")
    Optional<Long> schemeOf(long id);

    boolean existsByReference(String reference);

    long countBySchemeId(long schemeId);

    long countBySchemeIdAndState(long schemeId, BursaryState state);

    long countByState(BursaryState state);

    @Query("""
            select count(a) from BursaryApplication a join BursaryScheme s on s.id = a.schemeId
            where s.seminarId = :seminarId
            """)
    long countOfSeminar(long seminarId);

    @Query("""
            select new org.coproduction.seminars.bursary.BursaryOutcome(a.email, a.state)
            from BursaryApplication a join BursaryScheme s on s.id = a.schemeId
            where s.seminarId = :seminarId and a.forgottenAt is null
            """)
    List<BursaryOutcome> outcomes(long seminarId);

    /** @param seminarId 0 for all */
    @Query("""
            select count(a) from BursaryApplication a join BursaryScheme s on s.id = a.schemeId
            where a.forgottenAt is null and (:seminarId = 0 or s.seminarId = :seminarId) and s.applicantGroup in :groups and a.state in :states
              and lower(concat(a.name, ' ', a.email, ' ', a.reference)) like lower(concat('%', :words, '%')) escape '\\'
            """)
    long count(long seminarId, Collection<BursaryGroup> groups, Collection<BursaryState> states, String words);

    /** Whoever applied first is first. */
    @Query("""
            select new org.coproduction.seminars.bursary.ApplicationRow(a.id, a.reference, a.name, a.email, s.seminarId,
              s.applicantGroup, a.state, a.purpose, a.costPence, a.contact, a.appliedAt, a.stateSince, a.decidedBy)
            from BursaryApplication a join BursaryScheme s on s.id = a.schemeId
            where a.forgottenAt is null and (:seminarId = 0 or s.seminarId = :seminarId) and s.applicantGroup in :groups and a.state in :states
              and lower(concat(a.name, ' ', a.email, ' ', a.reference)) like lower(concat('%', :words, '%')) escape '\\'
            order by a.appliedAt, a.id
            """)
    List<ApplicationRow> search(
            long seminarId,
            Collection<BursaryGroup> groups,
            Collection<BursaryState> states,
            String words,
            Pageable page);
}
