package org.coproduction.seminars.bursary;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface BursaryAttempts extends Repository<BursaryAttempt, String> {

    BursaryAttempt save(BursaryAttempt attempt);

    Optional<BursaryAttempt> findBySubmissionId(String submissionId);

    @Query("""
            select a from BursaryAttempt a join BursaryScheme s on s.id = a.schemeId
            where s.seminarId = :seminarId and a.submissionId = :submissionId
            """)
    Optional<BursaryAttempt> find(long seminarId, String submissionId);
}
