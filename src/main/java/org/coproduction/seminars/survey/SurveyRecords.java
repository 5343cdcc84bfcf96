package org.coproduction.seminars.survey;

import java.util.List;
import java.util.Optional;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Component;

/** Surveys and their questions, as they are stored. */
@Component
class SurveyRecords {

    private final Surveys surveys;
    private final SurveyQuestions questions;

    SurveyRecords(Surveys surveys, SurveyQuestions questions) {
        this.surveys = surveys;
        this.questions = questions;
    }

    Survey get(long id) {
        return surveys.findById(id).orElseThrow(() -> new NotFoundException("survey " + id));
    }

    Optional<Survey> of(long seminarId) {
        return surveys.findBySeminarId(seminarId);
    }

    /** Nobody else answers or changes it until the transaction ends. */
    Survey lock(long seminarId) {
        return surveys.lockBySeminarId(seminarId)
                .orElseThrow(() -> new NotFoundException("survey of seminar " + seminarId));
    }

    /** As {@link #lock}; empty if it is gone. */
    Optional<Survey> lockById(long id) {
        return surveys.lockById(id);
    }

    Survey add(Survey survey) {
        return surveys.saveAndFlush(survey);
    }

    int responses(long id) {
        return surveys.responses(id);
    }

    void countResponse(long id) {
        surveys.countResponse(id);
    }

    void remove(Survey survey) {
        surveys.delete(survey);
    }

    List<StoredQuestion> questions(long surveyId) {
        return inOrder(surveyId).stream().map(SurveyQuestion::stored).toList();
    }

    List<SurveyQuestion> inOrder(long surveyId) {
        return questions.findBySurveyIdOrderByPositionAscIdAsc(surveyId);
    }

    SurveyQuestion question(long surveyId, long id) {
        return questions
                .findByIdAndSurveyId(id, surveyId)
                .orElseThrow(() -> new NotFoundException("survey question " + id));
    }

    void add(SurveyQuestion question) {
        questions.saveAndFlush(question);
    }

    void remove(SurveyQuestion question) {
        questions.delete(question);
    }
}
