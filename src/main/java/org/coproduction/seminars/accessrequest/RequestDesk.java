package org.coproduction.seminars.accessrequest;

import java.time.Clock;
import java.time.LocalDate;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.identity.AccountSummary;
import org.coproduction.seminars.site.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What staff do about requests; each step stays in the history of the request and in the record of changes. */
@Service
@Transactional
public class RequestDesk {

    private final AccessRequests requests;
    private final RequestTeam team;
    private final RequestPost post;
    private final AuditLog audit;
    private final Clock clock;

    RequestDesk(AccessRequests requests, RequestTeam team, RequestPost post, AuditLog audit, Clock clock) {
        this.requests = requests;
        this.team = team;
        this.post = post;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StoredRequest get(long id) {
        return find(id).stored();
    }

    /** Keeps who has read it. */
    public StoredRequest read(long id) {
        AccessRequest request = find(id);
        record("read access request", request);
        return request.stored();
    }

    /**
     * @param version that was seen before the change
     * @param ownerId null for nobody
     * @throws NotInTeamException if the new owner may not see sensitive answers
     */
    public void assign(long id, long version, @Nullable Long ownerId, LocalDate dueOn) {
        AccessRequest request = find(id);
        request.requireVersion(version);
        request.assign(ownerId, ownerId == null ? "" : name(request, ownerId), dueOn, act());
        record("assigned access request", request);
    }

    /** Whoever has it keeps it, also once they have left the team. */
    private String name(AccessRequest request, long ownerId) {
        return request.isOf(ownerId)
                ? team.names().getOrDefault(ownerId, "")
                : team.member(ownerId).map(AccountSummary::name).orElseThrow(NotInTeamException::new);
    }

    /**
     * @param version that was seen before the change
     * @throws WithdrawnException if nobody asks for it any more
     */
    public void answer(long id, long version, Outcome outcome, String words) {
        AccessRequest request = find(id);
        request.requireVersion(version);
        request.answer(outcome, words, act());
        record("answered access request", request);
    }

    /**
     * Sends a mail if it is to be told so. Doing it twice is the same as doing it once.
     *
     * @param version that was seen before
     * @throws NoAddressException if the mail can’t be sent
     * @throws NothingToTellException if there is nothing new
     */
    public void confirm(long id, long version, Told how) {
        AccessRequest request = find(id);
        if (request.state() == RequestState.CONFIRMED) {
            return;
        }
        request.requireVersion(version);
        if (request.state() != RequestState.ANSWERED) {
            throw new NothingToTellException();
        }
        if (how == Told.EMAIL) {
            post.tell(request);
        }
        request.confirm(how, act());
        record("confirmed access request", request);
    }

    /**
     * What is settled fits the seminar as it is now. Doing it twice is the same as doing it once.
     *
     * @param version that was seen before
     */
    public void holdStill(long id, long version) {
        AccessRequest request = find(id);
        if (request.state() == RequestState.TO_CHECK) {
            request.requireVersion(version);
            request.holdStill(act());
            record("checked access request again", request);
        }
    }

    /**
     * What was arranged is called off. Doing it twice is the same as doing it once.
     *
     * @param version that was seen before
     */
    public void callOff(long id, long version) {
        AccessRequest request = find(id);
        if (request.isArranged()) {
            request.requireVersion(version);
            request.callOff(act());
            record("called off what was arranged for access request", request);
        }
    }

    private void record(String action, AccessRequest request) {
        audit.record(action, post.reference(request));
    }

    private Act act() {
        return new Act(clock.instant(), audit.actor());
    }

    private AccessRequest find(long id) {
        return requests.findById(id).orElseThrow(() -> new NotFoundException("access request " + id));
    }
}
