package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.privacy.RetentionNotice;
import org.coproduction.seminars.privacy.RetentionPeriods;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** For how long we say, beside the questions, that we keep the answers. */
@ControllerAdvice(basePackageClasses = RegistrationController.class)
class RetentionAdvice {

    private final RetentionNotice notice;
    private final RetentionPeriods periods;

    RetentionAdvice(RetentionNotice notice, RetentionPeriods periods) {
        this.notice = notice;
        this.periods = periods;
    }

    @ModelAttribute("needsKept")
    String needsKept() {
        return notice.inWords(periods.needs());
    }
}
