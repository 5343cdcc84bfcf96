package org.coproduction.seminars.bursary;

import java.time.Clock;
import java.util.Optional;
import org.coproduction.seminars.common.Reference;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes applications. */
@Service
@Transactional
public class BursaryDesk {

    private final BursaryOffers offers;
    private final BursaryApplications applications;
    private final BursaryAttempts attempts;
    private final BursaryMails mails;
    private final Clock clock;

    BursaryDesk(
            BursaryOffers offers,
            BursaryApplications applications,
            BursaryAttempts attempts,
            BursaryMails mails,
            Clock clock) {
        this.offers = offers;
        this.applications = applications;
        this.attempts = attempts;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Takes somebody’s application. The same submission sent again changes nothing and gets the same answer; an address that
     * has applied already gets a mail with a link, and the page looks like any other.
     *
     * @param submissionId random, made with the form
     * @return a reference
     * @throws BursaryClosedException if it isn’t open (any more)
     */
    public String apply(long seminarId, BursaryGroup group, String submissionId, BursaryAnswers answers) {
        BursaryScheme scheme = offers.lockOpen(seminarId, group).orElseThrow(BursaryClosedException::new);
        Optional<BursaryAttempt> before = attempts.findBySubmissionId(submissionId);
        if (before.isPresent()) {
            return before.get().reference();
        }
        String reference = applications
                .findBySchemeIdAndActiveEmail(scheme.id(), answers.email().text())
                .map(existing -> secondAttempt(existing, scheme))
                .orElseGet(() -> firstAttempt(scheme, answers));
        attempts.save(new BursaryAttempt(submissionId, scheme.id(), reference, clock.instant()));
        return reference;
    }

    /** The reference given for a form that was sent for this seminar. */
    @Transactional(readOnly = true)
    public Optional<String> reference(long seminarId, String submissionId) {
        return attempts.find(seminarId, submissionId).map(BursaryAttempt::reference);
    }

    private String firstAttempt(BursaryScheme scheme, BursaryAnswers answers) {
        BursaryApplication application =
                applications.save(new BursaryApplication(scheme.id(), freshReference(), answers, clock.instant()));
        mails.tellReceived(application, scheme.details());
        return application.reference();
    }

    /** A stranger must not learn who has applied. */
    private String secondAttempt(BursaryApplication existing, BursaryScheme scheme) {
        mails.tellSecondAttempt(existing, scheme.details());
        return freshReference();
    }

    private String freshReference() {
        String reference = "B-" + Reference.generate().text();
        while (applications.existsByReference(reference)) {
            reference = "B-" + Reference.generate().text();
        }
        return reference;
    }
}
