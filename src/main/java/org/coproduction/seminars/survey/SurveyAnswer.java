package org.coproduction.seminars.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** An answer to one question. Nothing leads from it to a person, a time or another answer, but to a group of five people. */
@Entity
@Table(name = "survey_answer")
class SurveyAnswer implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private long questionId;

    /** Which option, from 0; null for text. */
    @Column(updatable = false)
    private @Nullable Integer chosen;

    @Column(updatable = false)
    private @Nullable String words;

    @Column(nullable = false, updatable = false)
    private int lot;

    protected SurveyAnswer() {}

    private SurveyAnswer(int lot, long questionId, @Nullable Integer chosen, @Nullable String words) {
        this.id = UUID.randomUUID();
        this.lot = lot;
        this.questionId = questionId;
        this.chosen = chosen;
        this.words = words;
    }

    static SurveyAnswer choosing(int lot, long questionId, int option) {
        return new SurveyAnswer(lot, questionId, option, null);
    }

    static SurveyAnswer saying(int lot, long questionId, String words) {
        return new SurveyAnswer(lot, questionId, null, words);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Answers are written once. */
    @Override
    public boolean isNew() {
        return true;
    }
}
