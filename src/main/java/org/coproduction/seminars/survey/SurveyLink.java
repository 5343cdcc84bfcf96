package org.coproduction.seminars.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.coproduction.seminars.common.SecretToken;

/** A link that was made for somebody; whose it is stands nowhere. */
@Entity
@Table(name = "survey_link")
class SurveyLink {

    @Id
    private String tokenHash;

    @Column(nullable = false, updatable = false)
    private long surveyId;

    @Column(nullable = false)
    private boolean used;

    protected SurveyLink() {}

    SurveyLink(long surveyId, SecretToken token) {
        this.surveyId = surveyId;
        this.tokenHash = token.hash();
    }

    long surveyId() {
        return surveyId;
    }

    boolean isUsed() {
        return used;
    }
}
