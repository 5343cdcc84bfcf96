package org.coproduction.seminars.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;

/** A question of a survey. */
@Entity
@NotPublic
@Table(name = "survey_question")
class SurveyQuestion extends Editable {

    @Column(nullable = false, updatable = false)
    private long surveyId;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private AnswerKind kind;

    @Column(nullable = false)
    private String label;

    @Column(nullable = false)
    private String hint;

    /** One a line. */
    @Column(nullable = false)
    private String options;

    protected SurveyQuestion() {}

    SurveyQuestion(long surveyId, int position, QuestionDetails details) {
        this.surveyId = surveyId;
        this.position = position;
        apply(details);
    }

    final void apply(QuestionDetails details) {
        kind = details.kind();
        label = details.label();
        hint = details.hint();
        options = String.join("\n", details.options());
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    int position() {
        return position;
    }

    StoredQuestion stored() {
        return new StoredQuestion(
                id(),
                version(),
                new QuestionDetails(kind, label, hint, options.lines().toList()));
    }
}
