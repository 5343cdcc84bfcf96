package org.coproduction.seminars.survey;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SurveyAnswers extends Repository<SurveyAnswer, UUID> {

    List<SurveyAnswer> saveAll(Iterable<SurveyAnswer> answers);

    @Query("""
            select new org.coproduction.seminars.survey.OptionCount(a.questionId, a.lot, a.chosen, count(a))
            from SurveyAnswer a where a.chosen is not null and a.questionId in
              (select q.id from SurveyQuestion q where q.surveyId = :surveyId) and a.lot < :lots
            group by a.questionId, a.lot, a.chosen
            """)
    List<OptionCount> counts(long surveyId, int lots);

    /** In the order of their random numbers. */
    @Query("""
            select a.words from SurveyAnswer a
            where a.questionId = :questionId and a.words is not null and a.lot < :lots order by a.id
            """)
    List<String> texts(long questionId, int lots);
}
