package org.coproduction.seminars.correspondence;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.privacy.RetentionEntry;
import org.coproduction.seminars.privacy.RetentionPeriods;
import org.coproduction.seminars.privacy.RetentionRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** To whom messages went; how many it was is kept. */
@Component
class RecipientRetention implements RetentionRule {

    private final CircularRecipients recipients;
    private final Circulars circulars;
    private final RetentionPeriods periods;

    RecipientRetention(CircularRecipients recipients, Circulars circulars, RetentionPeriods periods) {
        this.recipients = recipients;
        this.circulars = circulars;
        this.periods = periods;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                90,
                "people messages went to",
                "correspondence.retention",
                "correspondence.retention.until",
                List.of(periods.mails()));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        return recipients.countExpired(UkTime.minus(at, periods.mails()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        List<CircularRecipient> expired = recipients.claimExpired(UkTime.minus(now, periods.mails()), most);
        expired.stream()
                .collect(groupingBy(CircularRecipient::circularId, counting()))
                .forEach((circular, people) -> circulars.count(circular, people.intValue()));
        recipients.deleteAllInBatch(expired);
        return expired.size();
    }
}
