package org.coproduction.seminars.survey;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SurveyLinks extends Repository<SurveyLink, String> {

    SurveyLink save(SurveyLink link);

    Optional<SurveyLink> findByTokenHash(String tokenHash);

    List<SurveyLink> findByTokenHashIn(Collection<String> tokenHashes);

    @Query("select l.tokenHash from SurveyLink l where l.surveyId = :surveyId")
    Set<String> made(long surveyId);

    @Query("select count(l) > 0 from SurveyLink l where l.tokenHash = :tokenHash and l.used = false")
    boolean isUnused(String tokenHash);

    /**
     * Writes all used ones anew together with this one: otherwise the database’s own stamp of a row would tell which of them was
     * used in the transaction that stored an answer. The survey must be locked.
     */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update SurveyLink l set l.used = true
            where l.surveyId = :surveyId and (l.used = true or l.tokenHash = :tokenHash)
            """)
    int use(long surveyId, String tokenHash);
}
