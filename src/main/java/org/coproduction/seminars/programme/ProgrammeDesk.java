package org.coproduction.seminars.programme;

import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the programme of each seminar. */
@Service
@Transactional
public class ProgrammeDesk {

    private final Sessions sessions;
    private final AuditLog audit;

    ProgrammeDesk(Sessions sessions, AuditLog audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    /** In the order of the day. */
    @Transactional(readOnly = true)
    public List<StoredSession> programmeOf(long seminarId) {
        return sessions.programmeOf(seminarId).stream().map(StoredSession::of).toList();
    }

    @Transactional(readOnly = true)
    public StoredSession get(long seminarId, long id) {
        return StoredSession.of(find(seminarId, id));
    }

    /** @return its id */
    public long add(long seminarId, SessionDetails details) {
        return sessions.save(new Session(seminarId, details)).id();
    }

    public void change(long seminarId, long id, long version, SessionDetails details) {
        Session session = find(seminarId, id);
        session.requireVersion(version);
        session.apply(details);
    }

    public void delete(long seminarId, long id) {
        Session session = find(seminarId, id);
        sessions.delete(session);
        audit.record("deleted programme item", session.details().title());
    }

    private Session find(long seminarId, long id) {
        return sessions.findByIdAndSeminarId(id, seminarId)
                .orElseThrow(() -> new NotFoundException("programme item " + id));
    }
}
