package org.coproduction.seminars.attendance;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.programme.SeminarFacts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Marks everybody online at once, as nobody stands at a door there. */
@Service
@Transactional
public class OnlineTurnout {

    private final Presences presences;
    private final AuditLog audit;
    private final Clock clock;

    OnlineTurnout(Presences presences, AuditLog audit, Clock clock) {
        this.presences = presences;
        this.audit = audit;
        this.clock = clock;
    }

    /** How many have a place online and are not marked as having come, here or at the door. */
    @Transactional(readOnly = true)
    public long unmarked(SeminarFacts seminar) {
        return presences.countOnlineUnmarked(seminar.id(), seminar.isHeldOnline());
    }

    /** @return how many people it marked; none if somebody else has just done so */
    public int mark(SeminarFacts seminar) {
        String lot = UUID.randomUUID().toString();
        int people = presences.markOnline(seminar.id(), seminar.isHeldOnline(), clock.instant(), audit.actor(), lot);
        audit.record("marked people online as having come", seminar.name() + " – " + people);
        return people;
    }

    /** What can be undone, the newest first. */
    @Transactional(readOnly = true)
    public List<MarkedTogether> marked(long seminarId) {
        return presences.markedTogether(seminarId);
    }

    /** Whoever was corrected since stays as they are. */
    public int undo(SeminarFacts seminar, String lot) {
        int people = presences.unmark(seminar.id(), lot);
        audit.record("undid marking people online", seminar.name() + " – " + people);
        return people;
    }
}
