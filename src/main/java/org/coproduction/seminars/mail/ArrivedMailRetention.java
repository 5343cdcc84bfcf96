package org.coproduction.seminars.mail;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
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
    public String name() {
        return "texts of mails that arrived";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String what() {
        return "mail.retention.arrived";
    }

    @Override
    public String until() {
        return "mail.retention.arrived.until";
    }

    @Override
    public List<Period> periods() {
        return List.of(KEPT_FOR);
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
