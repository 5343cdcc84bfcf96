package org.coproduction.seminars.accessrequest;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.registration.AccessAnswer;
import org.coproduction.seminars.registration.AccessAnswers;
import org.coproduction.seminars.site.Pagination;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All requests, for those who see to them. */
@Service
@Transactional(readOnly = true)
public class RequestList {

    private static final Set<Outcome> ARRANGED = EnumSet.of(Outcome.ARRANGED, Outcome.PARTLY);

    private final AccessRequests requests;
    private final AccessAnswers answers;
    private final SeminarCatalogue seminars;
    private final AuditLog audit;
    private final Clock clock;

    RequestList(
            AccessRequests requests, AccessAnswers answers, SeminarCatalogue seminars, AuditLog audit, Clock clock) {
        this.requests = requests;
        this.answers = answers;
        this.seminars = seminars;
        this.audit = audit;
        this.clock = clock;
    }

    /** What there is still to do for the seminars to come. */
    public RequestScope work() {
        return RequestScope.work(seminars.all().stream()
                .filter(seminar -> !seminar.date().isOverAt(clock.instant()))
                .toList());
    }

    public long count(RequestFilter filter) {
        return requests.count(filter);
    }

    /** For how many people something is arranged, or part of it. */
    public long countArranged(long seminarId) {
        return requests.countBySeminarIdAndStateNotAndAnswerOutcomeIn(seminarId, RequestState.WITHDRAWN, ARRANGED);
    }

    /** What is due first is first. */
    public List<RequestRow> page(RequestFilter filter, Pagination page) {
        return requests.search(filter, PageRequest.of(page.number() - 1, page.size()));
    }

    /** Who asked, by number of the registration. */
    public Map<Long, AccessAnswer> people(List<RequestRow> rows) {
        return answers.withIds(rows.stream().map(RequestRow::registrationId).toList());
    }

    /** Who asked for this one. */
    public AccessAnswer person(StoredRequest request) {
        return answers.of(request.registrationId()).orElseThrow();
    }

    /** Keeps who has read a list with sensitive answers. */
    @Transactional
    public void recordReading(String what) {
        audit.record("read access requests", what);
    }
}
