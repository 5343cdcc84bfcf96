package org.coproduction.seminars.registration.web;

import org.springframework.validation.Errors;

/** What somebody agrees to when they send their answers. */
class ConsentForm {

    boolean details;

    boolean sensitive;

    /** Whether the waiting list will do. */
    boolean mayWait;

    void check(boolean sensitiveGiven, Errors errors) {
        if (!details) {
            errors.rejectValue("details", "registration.consent.details.missing");
        }
        if (sensitiveGiven && !sensitive) {
            errors.rejectValue("sensitive", "registration.consent.sensitive.missing");
        }
    }
}
