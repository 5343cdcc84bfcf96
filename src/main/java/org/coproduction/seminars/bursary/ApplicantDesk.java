package org.coproduction.seminars.bursary;

import java.time.Clock;
import org.coproduction.seminars.common.SecretToken;
import org.coproduction.seminars.site.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What applicants can do with their private link. */
@Service
@Transactional
public class ApplicantDesk {

    private final BursaryLinks links;
    private final BursaryApplications applications;
    private final BursarySchemes schemes;
    private final BursaryMails mails;
    private final Clock clock;

    ApplicantDesk(
            BursaryLinks links,
            BursaryApplications applications,
            BursarySchemes schemes,
            BursaryMails mails,
            Clock clock) {
        this.links = links;
        this.applications = applications;
        this.schemes = schemes;
        this.mails = mails;
        this.clock = clock;
    }

    /** Their application; the panel’s note and who decided are left out. */
    @Transactional(readOnly = true)
    public OwnApplication see(SecretToken token) {
        BursaryApplication application =
                applications.findById(applicationOf(token)).orElseThrow();
        return new OwnApplication(
                schemes.findById(application.schemeId()).orElseThrow().details(),
                application.reference(),
                application.state(),
                application.appliedAt(),
                application.answers());
    }

    /** Once more does no harm. The scheme is locked first, as whoever decides does. */
    public void withdraw(SecretToken token) {
        long id = applicationOf(token);
        BursaryScheme scheme =
                schemes.lockById(applications.schemeOf(id).orElseThrow()).orElseThrow();
        BursaryApplication application = applications.findById(id).orElseThrow();
        if (application.state().canBecome(BursaryState.WITHDRAWN)) {
            application.withdraw(clock.instant());
            mails.tellWithdrawn(application, scheme.details());
        }
    }

    private long applicationOf(SecretToken token) {
        return links.findByTokenHash(token.hash())
                .map(BursaryLink::applicationId)
                .orElseThrow(() -> new NotFoundException("private link"));
    }
}
