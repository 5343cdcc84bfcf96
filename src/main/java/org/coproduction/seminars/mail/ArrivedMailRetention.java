package org.coproduction.seminars.mail;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.privacy.RetentionEntry;
import org.coproduction.seminars.privacy.RetentionRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Texts of mails that have arrived: private links have no business in the database then. */
@Component
class ArrivedMailRetention implements RetentionRule {

    private static final Period KEPT_FOR = Period.ofDays(7);

    private final ExpiredMails mails;

    ArrivedMailRetention(ExpiredMails mails) {
        this.mails = mails;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                60,
                "texts of mails that arrived",
                "mail.retention.arrived",
                "mail.retention.arrived.until",
                List.of(KEPT_FOR));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        return mails.countTextsSentBefore(UkTime.minus(at, KEPT_FOR));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        Instant time = UkTime.minus(now, KEPT_FOR);
        return mails.deletePassingBefore(time) + mails.forgetTextsSentBefore(time);
    }
}
