package org.coproduction.seminars.bursary.web;

import jakarta.validation.constraints.Size;
import org.coproduction.seminars.bursary.BursaryState;
import org.coproduction.seminars.bursary.StoredApplication;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What the panel decides. */
class DecisionForm {

    long version;

    @Nullable
    BursaryState outcome;

    @Size(max = 4000, message = "{common.tooLong}")
    String note = "";

    static DecisionForm of(StoredApplication application) {
        DecisionForm form = new DecisionForm();
        form.version = application.version();
        form.outcome = application.state().isDecision() ? application.state() : null;
        form.note = application.panelNote();
        return form;
    }

    void check(Errors errors) {
        if ((outcome == null || !outcome.isDecision()) && !errors.hasFieldErrors("outcome")) {
            errors.rejectValue("outcome", "bursary.decision.form.outcome.missing");
        }
    }

    /** Call only once the form has been checked. */
    BursaryState outcome() {
        if (outcome == null) {
            throw new IllegalStateException("Not checked");
        }
        return outcome;
    }
}
