package org.coproduction.seminars.bursary;

import org.coproduction.seminars.admin.ConfidentialMails;
import org.coproduction.seminars.identity.Right;
import org.springframework.stereotype.Component;

/** Who applies for a bursary is known to the panel only. */
@Component
class ApplicantsMails implements ConfidentialMails {

    @Override
    public String area() {
        return "bursary";
    }

    @Override
    public Right right() {
        return Right.BURSARIES;
    }
}
