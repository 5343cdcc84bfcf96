package org.coproduction.seminars.mail;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.privacy.RetentionPeriods;
import org.coproduction.seminars.privacy.RetentionRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** That somebody was written to, and which addresses did not work. */
@Component
class MailRecordRetention implements RetentionRule {

    private final ExpiredMails mails;
    private final RetentionPeriods periods;

    MailRecordRetention(ExpiredMails mails, RetentionPeriods periods) {
        this.mails = mails;
        this.periods = periods;
    }

    @Override
    public String name() {
        return "records of mails";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String what() {
        return "mail.retention.records";
    }

    @Override
    public String until() {
        return "mail.retention.records.until";
    }

    @Override
    public List<Period> periods() {
        return List.of(periods.mails());
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        return mails.countBefore(UkTime.minus(at, periods.mails()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        Instant time = UkTime.minus(now, periods.mails());
        mails.deleteFailingAddressesBefore(time);
        List<Long> ids = mails.claimBefore(time, most);
        return ids.isEmpty() ? 0 : mails.deleteAll(ids);
    }
}
