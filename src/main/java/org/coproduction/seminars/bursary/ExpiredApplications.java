package org.coproduction.seminars.bursary;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Finds what is to be deleted, and locks it; what another instance has in hand is left out. */
interface ExpiredApplications extends Repository<BursaryApplication, Long> {

    String OF_SEMINARS = """
            from bursary_application where scheme_id in (select id from bursary_scheme where seminar_id in (:seminarIds))
            """;

    String WITH_REASONS = OF_SEMINARS + " and (reason <> '' or panel_note <> '')";

    @Query(nativeQuery = true, value = "select count(*) " + WITH_REASONS)
    long countReasons(Collection<Long> seminarIds);

    @Query(nativeQuery = true, value = "select * " + WITH_REASONS + " order by id limit :most for update skip locked")
    List<BursaryApplication> claimReasons(Collection<Long> seminarIds, int most);

    String WITH_DETAILS = OF_SEMINARS + " and forgotten_at is null";

    @Query(nativeQuery = true, value = "select count(*) " + WITH_DETAILS)
    long countDetails(Collection<Long> seminarIds);

    @Query(nativeQuery = true, value = "select * " + WITH_DETAILS + " order by id limit :most for update skip locked")
    List<BursaryApplication> claimDetails(Collection<Long> seminarIds, int most);

    @Modifying(flushAutomatically = true)
    @Query("delete from BursaryLink l where l.applicationId in :ids")
    int deleteLinks(Collection<Long> ids);

    /** Also those of second attempts with one address, whose references nobody has. */
    @Modifying(flushAutomatically = true)
    @Query("""
            delete from BursaryAttempt a
            where a.schemeId in (select s.id from BursaryScheme s where s.seminarId in :seminarIds)
            """)
    int deleteAttempts(Collection<Long> seminarIds);
}
