package org.coproduction.seminars.mail;

import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.privacy.RetentionEntry;
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
    public RetentionEntry entry() {
        return new RetentionEntry(
                80,
                "records of mails",
                "mail.retention.records",
                "mail.retention.records.until",
                List.of(periods.mails()));
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
