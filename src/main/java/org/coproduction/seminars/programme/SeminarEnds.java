package org.coproduction.seminars.programme;

import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.privacy.RetentionPeriods;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * When seminars count as over, for what is deleted afterwards. One without a date is over as well some day: if it is cancelled,
 * when its page was last changed; otherwise once it has waited for a date for a stated time since then.
 */
@Component
@Transactional(readOnly = true)
public class SeminarEnds {

    private final Seminars seminars;
    private final RetentionPeriods periods;

    SeminarEnds(Seminars seminars, RetentionPeriods periods) {
        this.seminars = seminars;
        this.periods = periods;
    }

    /** Numbers of those that have been over for that long. */
    public List<Long> over(Instant at, Period since) {
        return facts().filter(seminar -> isOver(seminar, at, since))
                .map(SeminarFacts::id)
                .toList();
    }

    /** Whether the last of them has been over for that long. A draft without a date is only a plan. */
    public boolean isSeriesOver(Instant at, Period since) {
        return facts().filter(seminar -> seminar.status() != SeminarStatus.DRAFT
                        || seminar.date().end() != null)
                .allMatch(seminar -> isOver(seminar, at, since));
    }

    private boolean isOver(SeminarFacts seminar, Instant at, Period since) {
        return !at.isBefore(UkTime.plus(end(seminar), since));
    }

    private Instant end(SeminarFacts seminar) {
        Instant end = seminar.date().end();
        if (end != null) {
            return end;
        }
        return seminar.status() == SeminarStatus.CANCELLED
                ? seminar.updatedAt()
                : UkTime.plus(seminar.updatedAt(), periods.undated());
    }

    private Stream<SeminarFacts> facts() {
        return seminars.findAllByOrderByNumberAscIdAsc().stream().map(Seminar::facts);
    }
}
