package org.coproduction.seminars.survey.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.coproduction.seminars.survey.StoredSurvey;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** From when to when people can answer. */
class PeriodForm {

    long version;

    @NotNull(message = "{survey.form.opensOn.missing}")
    @Nullable
    LocalDate opensOn;

    @NotNull(message = "{survey.form.closesOn.missing}")
    @Nullable
    LocalDate closesOn;

    static PeriodForm of(StoredSurvey survey) {
        PeriodForm form = new PeriodForm();
        form.version = survey.version();
        form.opensOn = survey.opensOn();
        form.closesOn = survey.closesOn();
        return form;
    }

    void check(Errors errors) {
        if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
            errors.rejectValue("closesOn", "survey.form.closesOn.early");
        }
    }

    /** Call only once the form has been checked. */
    LocalDate from() {
        return Objects.requireNonNull(opensOn);
    }

    /** Call only once the form has been checked. */
    LocalDate to() {
        return Objects.requireNonNull(closesOn);
    }
}
