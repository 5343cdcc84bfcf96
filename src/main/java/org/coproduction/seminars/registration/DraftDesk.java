package org.coproduction.seminars.registration;

import java.time.Clock;
import java.util.Optional;
import org.coproduction.seminars.common.SecretToken;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps forms that are being filled in. */
@Service
@Transactional
public class DraftDesk {

    private final Drafts drafts;
    private final Clock clock;

    DraftDesk(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @return what it is found by */
    public SecretToken begin(long seminarId, String answers) {
        SecretToken token = SecretToken.generate();
        drafts.save(new Draft(token, seminarId, answers, clock.instant()));
        return token;
    }

    @Transactional(readOnly = true)
    public Optional<StoredDraft> find(long seminarId, SecretToken token) {
        return drafts.findByTokenHashAndSeminarId(token.hash(), seminarId).map(Draft::stored);
    }

    public void keep(long seminarId, SecretToken token, String answers) {
        drafts.findByTokenHashAndSeminarId(token.hash(), seminarId)
                .ifPresent(draft -> draft.keep(answers, clock.instant()));
    }

    /** From now on it only leads to what it became. */
    public void markSent(long seminarId, SecretToken token) {
        drafts.findByTokenHashAndSeminarId(token.hash(), seminarId).ifPresent(draft -> draft.markSent(clock.instant()));
    }
}
