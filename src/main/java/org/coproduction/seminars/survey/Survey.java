package org.coproduction.seminars.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;

/** The survey of one seminar. */
@Entity
@NotPublic
@Table(name = "survey")
class Survey extends Editable {

    private static final String ALGORITHM = "HmacSHA256";

    @Column(nullable = false, updatable = false)
    private long seminarId;

    @Column(nullable = false, updatable = false)
    private String secret;

    @Column(nullable = false)
    private LocalDate opensOn;

    @Column(nullable = false)
    private LocalDate closesOn;

    /** Counted in the database only: an edit here would leave the time at which somebody answered. */
    @Column(nullable = false, updatable = false)
    private int responses;

    protected Survey() {}

    Survey(long seminarId, LocalDate opensOn, LocalDate closesOn) {
        this.seminarId = seminarId;
        this.secret = SecretToken.generate().value();
        this.opensOn = opensOn;
        this.closesOn = closesOn;
    }

    /** Always the same for the same person, so that two mails carry one link. */
    SecretToken tokenFor(long registrationId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
            byte[] code = mac.doFinal(Long.toString(registrationId).getBytes(StandardCharsets.US_ASCII));
            return SecretToken.of(Base64.getUrlEncoder().withoutPadding().encodeToString(code));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    void plan(LocalDate newOpensOn, LocalDate newClosesOn) {
        opensOn = newOpensOn;
        closesOn = newClosesOn;
    }

    boolean isOpenOn(LocalDate day) {
        return stateOn(day) == SurveyState.OPEN;
    }

    SurveyState stateOn(LocalDate day) {
        if (day.isBefore(opensOn)) {
            return SurveyState.NOT_YET;
        }
        return day.isAfter(closesOn) ? SurveyState.CLOSED : SurveyState.OPEN;
    }

    long seminarId() {
        return seminarId;
    }

    LocalDate opensOn() {
        return opensOn;
    }

    LocalDate closesOn() {
        return closesOn;
    }

    int responses() {
        return responses;
    }
}
