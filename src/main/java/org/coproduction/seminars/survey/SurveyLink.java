package org.coproduction.seminars.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import org.coproduction.seminars.common.SecretToken;
import org.springframework.data.domain.Persistable;

/** A link that was made for somebody; whose it is stands nowhere. */
@Entity
@Table(name = "survey_link")
class SurveyLink implements Persistable<String> {

    @Id
    private String tokenHash;

    @Column(nullable = false, updatable = false)
    private long surveyId;

    @Column(nullable = false)
    private boolean used;

    @Transient
    private boolean isNew;

    protected SurveyLink() {}

    SurveyLink(long surveyId, SecretToken token) {
        this.surveyId = surveyId;
        this.tokenHash = token.hash();
        this.isNew = true;
    }

    @Override
    public String getId() {
        return tokenHash;
    }

    @Override
    public boolean isNew() {
        return isNew;
    }

    long surveyId() {
        return surveyId;
    }

    boolean isUsed() {
        return used;
    }
}
