package org.coproduction.seminars.admin;

import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.identity.StaffMember;
import org.coproduction.seminars.site.Pagination;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who did what: deletions, exports, reads of sensitive answers, changes of rights. */
@Service
public class AuditLog {

    private static final String SITE_ITSELF = "The site";

    private final AuditEntries entries;
    private final Clock clock;

    AuditLog(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param action in a few plain words, such as {@code deleted partner}
     * @param subject what it was done to; nothing sensitive
     */
    @Transactional
    public void record(String action, String subject) {
        entries.save(new AuditEntry(clock.instant(), actor(), action, subject));
    }

    @Transactional(readOnly = true)
    public long count() {
        return entries.count();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<AuditLine> lines(Pagination page) {
        return entries.findAllByOrderByHappenedAtDescIdDesc(PageRequest.of(page.number() - 1, page.size())).stream()
                .map(AuditEntry::line)
                .toList();
    }

    /** Whether somebody signed in does what happens now. */
    public boolean isStaffAtWork() {
        return !actor().equals(SITE_ITSELF);
    }

    /** Name of whoever is at work: a member of staff, or the site itself. */
    public String actor() {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && who.getPrincipal() instanceof StaffMember staff ? staff.name() : SITE_ITSELF;
    }
}
