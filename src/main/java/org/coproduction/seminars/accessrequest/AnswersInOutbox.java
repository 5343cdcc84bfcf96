package org.coproduction.seminars.accessrequest;

import org.coproduction.seminars.admin.ConfidentialMails;
import org.coproduction.seminars.identity.Right;
import org.springframework.stereotype.Component;

/** What would help somebody is known to those only who arrange it. */
@Component
class AnswersInOutbox implements ConfidentialMails {

    @Override
    public String area() {
        return "accessrequest";
    }

    @Override
    public Right right() {
        return Right.SENSITIVE;
    }
}
