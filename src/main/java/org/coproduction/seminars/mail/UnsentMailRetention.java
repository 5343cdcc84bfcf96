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

/** Mails that could not be sent, or that somebody held back and has not let go since: they are withdrawn, with their texts. */
@Component
class UnsentMailRetention implements RetentionRule {

    private final ExpiredMails mails;
    private final RetentionPeriods periods;

    UnsentMailRetention(ExpiredMails mails, RetentionPeriods periods) {
        this.mails = mails;
        this.periods = periods;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                70,
                "mails that were not sent",
                "mail.retention.unsent",
                "mail.retention.unsent.until",
                List.of(periods.unsent()));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        return mails.countUnsentBefore(UkTime.minus(at, periods.unsent()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        List<OutboxMessage> unsent = mails.claimUnsentBefore(UkTime.minus(now, periods.unsent()), most);
        unsent.forEach(OutboxMessage::withdraw);
        return unsent.size();
    }
}
