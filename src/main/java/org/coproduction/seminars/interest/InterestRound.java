package org.coproduction.seminars.interest;

import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.common.DecentHours;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarPhase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells people, and forgets them in the same transaction: whoever is told twice would have been kept. */
@Service
@Transactional
class InterestRound {

    private final Interests interests;
    private final SeminarCatalogue seminars;
    private final Standing standing;
    private final InterestPost post;
    private final Clock clock;

    InterestRound(Interests interests, SeminarCatalogue seminars, Standing standing, InterestPost post, Clock clock) {
        this.interests = interests;
        this.seminars = seminars;
        this.standing = standing;
        this.post = post;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Long> seminarIds() {
        return interests.seminarIds();
    }

    public void forgetUnconfirmed() {
        interests.deleteUnconfirmedSince(clock.instant().minus(Interest.UNCONFIRMED));
    }

    /** @return whether there may be more to tell */
    public boolean tellSome(long seminarId) {
        SeminarFacts seminar = seminars.facts(seminarId);
        SeminarPhase phase = standing.of(seminar);
        if (phase == SeminarPhase.PAST) {
            interests.deleteAllOf(seminarId);
            return false;
        }
        if (phase == SeminarPhase.CANCELLED) {
            interests.deleteUnconfirmedOf(seminarId);
        }
        boolean news = phase.takesRegistrations() || phase == SeminarPhase.CANCELLED;
        return news && DecentHours.contain(clock.instant()) && tellSome(seminar, phase);
    }

    private boolean tellSome(SeminarFacts seminar, SeminarPhase phase) {
        List<Interest> next = interests.claim(seminar.id());
        for (Interest interest : next) {
            if (phase == SeminarPhase.CANCELLED) {
                post.tellCancelled(interest, seminar);
            } else {
                post.tellOpen(interest, seminar, phase);
            }
            interests.delete(interest);
        }
        return !next.isEmpty();
    }
}
