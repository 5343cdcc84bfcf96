package org.coproduction.seminars.survey;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SurveyQuestions extends Repository<SurveyQuestion, Long> {

    SurveyQuestion saveAndFlush(SurveyQuestion question);

    List<SurveyQuestion> findBySurveyIdOrderByPositionAscIdAsc(long surveyId);

    Optional<SurveyQuestion> findByIdAndSurveyId(long id, long surveyId);

    void delete(SurveyQuestion question);
}
