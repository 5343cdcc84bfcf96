package org.coproduction.seminars.blog;

import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.privacy.RetentionEntry;
import org.coproduction.seminars.privacy.RetentionPeriods;
import org.coproduction.seminars.privacy.RetentionRule;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Comments that nobody published, and the addresses of those whose comments everybody reads. */
@Component
class CommentRetention implements RetentionRule {

    private final Comments comments;
    private final RetentionPeriods periods;

    CommentRetention(Comments comments, RetentionPeriods periods) {
        this.comments = comments;
        this.periods = periods;
    }

    @Override
    public RetentionEntry entry() {
        return new RetentionEntry(
                58,
                "comments and addresses of who wrote them",
                "blog.comment.retention",
                "blog.comment.retention.until",
                List.of(periods.comments()));
    }

    @Override
    @Transactional(readOnly = true)
    public long countExpired(Instant at) {
        return comments.countExpired(UkTime.minus(at, periods.comments()));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public int deleteExpired(Instant now, int most) {
        Instant time = UkTime.minus(now, periods.comments());
        return comments.deleteUnpublishedBefore(time) + comments.forgetAddressesBefore(time);
    }
}
