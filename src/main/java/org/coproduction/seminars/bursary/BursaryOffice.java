package org.coproduction.seminars.bursary;

import static org.coproduction.seminars.bursary.SchemeRefusedException.Reason.EXISTS;
import static org.coproduction.seminars.bursary.SchemeRefusedException.Reason.HAS_APPLICATIONS;
import static org.coproduction.seminars.bursary.SchemeRefusedException.Reason.TOO_FEW;

import java.util.List;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Editors’ work on schemes. */
@Service
@Transactional
public class BursaryOffice {

    private static final long NONE = 0;

    private final BursarySchemes schemes;
    private final BursaryApplications applications;
    private final AuditLog audit;

    BursaryOffice(BursarySchemes schemes, BursaryApplications applications, AuditLog audit) {
        this.schemes = schemes;
        this.applications = applications;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<StoredScheme> all() {
        return schemes.all().stream().map(StoredScheme::of).toList();
    }

    @Transactional(readOnly = true)
    public StoredScheme get(long id) {
        return schemes.findById(id).map(StoredScheme::of).orElseThrow(() -> notFound(id));
    }

    /** How many have applied, in any state. */
    @Transactional(readOnly = true)
    public long countApplications(long id) {
        return applications.countBySchemeId(id);
    }

    /**
     * @return its id
     * @throws SchemeRefusedException if the seminar has one for this group
     */
    public long add(SchemeDetails details) {
        requireFree(details, NONE);
        return schemes.save(new BursaryScheme(details)).id();
    }

    /** @throws SchemeRefusedException if it would clash with another, or with what has been applied for or awarded */
    public void change(long id, long version, SchemeDetails details) {
        BursaryScheme scheme = lock(id);
        scheme.requireVersion(version);
        requireFree(details, id);
        if (details.number() < applications.countBySchemeIdAndState(id, BursaryState.AWARDED)) {
            throw new SchemeRefusedException(TOO_FEW);
        }
        boolean moved = details.seminarId() != scheme.details().seminarId()
                || details.group() != scheme.details().group();
        if (moved && countApplications(id) > 0) {
            throw new SchemeRefusedException(HAS_APPLICATIONS);
        }
        scheme.apply(details);
    }

    /** @throws SchemeRefusedException if people have applied */
    public void delete(long id) {
        BursaryScheme scheme = lock(id);
        if (countApplications(id) > 0) {
            throw new SchemeRefusedException(HAS_APPLICATIONS);
        }
        schemes.delete(scheme);
        audit.record("deleted bursary scheme", scheme.details().group().name());
    }

    private void requireFree(SchemeDetails details, long exceptId) {
        if (schemes.exists(details.seminarId(), details.group(), exceptId)) {
            throw new SchemeRefusedException(EXISTS);
        }
    }

    private BursaryScheme lock(long id) {
        return schemes.lockById(id).orElseThrow(() -> notFound(id));
    }

    private static NotFoundException notFound(long id) {
        return new NotFoundException("bursary scheme " + id);
    }
}
