package org.coproduction.seminars.bursary.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.bursary.SchemeDetails;
import org.coproduction.seminars.bursary.StoredScheme;
import org.coproduction.seminars.common.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor types about a scheme. */
class SchemeForm {

    long version;

    @NotNull(message = "{bursary.scheme.form.seminarId.missing}")
    @Nullable
    Long seminarId;

    @NotNull(message = "{bursary.scheme.form.group.missing}")
    @Nullable
    BursaryGroup group;

    @NotNull(message = "{bursary.scheme.form.number.shape}")
    @Min(value = 0, message = "{bursary.scheme.form.number.shape}")
    @Max(value = 1000, message = "{bursary.scheme.form.number.shape}")
    @Nullable
    Integer number;

    @Nullable
    LocalDate opensOn;

    @Nullable
    LocalDate closesOn;

    @Size(max = 20_000, message = "{common.tooLong}")
    String covers = "";

    static SchemeForm of(StoredScheme scheme) {
        SchemeDetails details = scheme.details();
        SchemeForm form = new SchemeForm();
        form.version = scheme.version();
        form.seminarId = details.seminarId();
        form.group = details.group();
        form.number = details.number();
        form.opensOn = details.opensOn();
        form.closesOn = details.closesOn();
        form.covers = details.covers().source();
        return form;
    }

    void check(Errors errors) {
        if (opensOn != null && closesOn != null && opensOn.isAfter(closesOn)) {
            errors.rejectValue("closesOn", "bursary.scheme.form.closesOn.order");
        }
    }

    /** Call only once the form has been checked. */
    SchemeDetails details() {
        if (seminarId == null || group == null || number == null) {
            throw new IllegalStateException("Not checked");
        }
        return new SchemeDetails(seminarId, group, number, opensOn, closesOn, new Markdown(covers));
    }
}
