package org.coproduction.seminars.bursary;

import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.site.NotFoundException;
import org.coproduction.seminars.site.Pagination;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides about applications; never awards more bursaries than a scheme has. */
@Service
@Transactional
public class BursaryPanel {

    private final BursaryApplications applications;
    private final BursarySchemes schemes;
    private final BursaryMails mails;
    private final AuditLog audit;
    private final Clock clock;

    BursaryPanel(
            BursaryApplications applications, BursarySchemes schemes, BursaryMails mails, AuditLog audit, Clock clock) {
        this.applications = applications;
        this.schemes = schemes;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public long count(ApplicationFilter filter) {
        return applications.count(filter.seminar(), filter.groups(), filter.states(), filter.pattern());
    }

    /** Whoever applied first is first. */
    @Transactional(readOnly = true)
    public List<ApplicationRow> page(ApplicationFilter filter, Pagination page) {
        return search(filter, PageRequest.of(page.number() - 1, page.size()));
    }

    /** All of them, to be taken away; that is kept in the audit. */
    public List<ApplicationRow> export(ApplicationFilter filter, String as) {
        List<ApplicationRow> rows = search(filter, Pageable.unpaged());
        audit.record("took bursary applications as " + as, rows.size() + " applications");
        return rows;
    }

    private List<ApplicationRow> search(ApplicationFilter filter, Pageable page) {
        return applications.search(filter.seminar(), filter.groups(), filter.states(), filter.pattern(), page);
    }

    @Transactional(readOnly = true)
    public List<SchemeSum> sums() {
        return schemes.sums();
    }

    /** @param reason whether to show why it would help: that is sensitive, and reading it is kept in the audit */
    public StoredApplication read(long id, boolean reason) {
        BursaryApplication application = find(id);
        StoredApplication stored = StoredApplication.of(
                application,
                schemes.findById(application.schemeId()).orElseThrow().details());
        if (!reason) {
            return stored.withoutReason();
        }
        if (!stored.answers().reason().isEmpty()) {
            audit.record("read reasons for a bursary", stored.reference());
        }
        return stored;
    }

    /**
     * The scheme is locked before the application is read, so that two decisions at once are made one after the other.
     *
     * @throws DecisionRefusedException if no bursary is left, or the application is withdrawn
     */
    public void decide(long id, long version, BursaryState outcome, String note) {
        long schemeId = applications.schemeOf(id).orElseThrow(() -> notFound(id));
        BursaryScheme scheme = schemes.lockById(schemeId).orElseThrow();
        BursaryApplication application = find(id);
        application.requireVersion(version);
        boolean changes = application.state() != outcome;
        if (changes) {
            requirePossible(application, scheme, outcome);
        }
        application.decide(outcome, note, audit.actor(), clock.instant());
        if (changes) {
            mails.tellDecided(application, scheme.details());
            audit.record("decided about a bursary", application.reference() + ": " + outcome);
        }
    }

    private void requirePossible(BursaryApplication application, BursaryScheme scheme, BursaryState outcome) {
        if (!application.state().canBecome(outcome)) {
            throw new DecisionRefusedException(false);
        }
        if (outcome == BursaryState.AWARDED
                && applications.countBySchemeIdAndState(scheme.id(), outcome) >= scheme.number()) {
            throw new DecisionRefusedException(true);
        }
    }

    private BursaryApplication find(long id) {
        return applications.findById(id).filter(one -> !one.isForgotten()).orElseThrow(() -> notFound(id));
    }

    private static NotFoundException notFound(long id) {
        return new NotFoundException("bursary application " + id);
    }
}
