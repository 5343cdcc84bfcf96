package org.coproduction.seminars.registration.web;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.Optional;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.registration.DraftDesk;
import org.coproduction.seminars.registration.StoredDraft;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a form from step to step. */
@Component
class RegistrationDrafts {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withVisibility(PropertyAccessor.FIELD, Visibility.NON_PRIVATE))
            .build();

    private final DraftDesk desk;

    RegistrationDrafts(DraftDesk desk) {
        this.desk = desk;
    }

    String begin(long seminarId, RegistrationForm form) {
        return desk.begin(seminarId, JSON.writeValueAsString(form)).value();
    }

    Optional<StoredDraft> find(long seminarId, String token) {
        return desk.find(seminarId, SecretToken.of(token));
    }

    static RegistrationForm form(StoredDraft draft) {
        return draft.sent() ? new RegistrationForm() : JSON.readValue(draft.answers(), RegistrationForm.class);
    }

    void keep(long seminarId, String token, RegistrationForm form) {
        desk.keep(seminarId, SecretToken.of(token), JSON.writeValueAsString(form));
    }

    void markSent(long seminarId, String token) {
        desk.markSent(seminarId, SecretToken.of(token));
    }
}
