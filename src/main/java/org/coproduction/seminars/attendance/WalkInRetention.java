package org.coproduction.seminars.attendance;

import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.privacy.RetentionEntry;
import org.coproduction.seminars.privacy.RetentionPeriods;
import org.coproduction.seminars.privacy.RetentionRule;
import org.coproduction.seminars.programme.SeminarEnds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Names of people who came without having registered; that somebody came is kept. */
@Component
class WalkInRetention implements RetentionRule {

    private final Presences presences;
    private final SeminarEnds ends;
    private final RetentionPeriods periods;

    WalkInRetention(Presences presences, SeminarEnds ends, RetentionPeriods periods) {
        this.presences = presences;
        this.ends = ends;
        this.periods = periods;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                50,
                "names of walk-ins",
                "attendance.retention",
                "attendance.retention.until",
                List.of(periods.details()));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        List<Long> over = ends.over(at, periods.details());
        return over.isEmpty() ? 0 : presences.countNamed(over);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        List<Long> over = ends.over(now, periods.details());
        if (over.isEmpty()) {
            return 0;
        }
        presences.deleteNotes(over);
        List<Presence> expired = presences.claimNamed(over, most);
        expired.forEach(Presence::forgetName);
        return expired.size();
    }
}
