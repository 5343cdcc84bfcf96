package org.coproduction.seminars.accessrequest.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.coproduction.seminars.accessrequest.StoredRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Who sees to a request, and by when. */
class AssignmentForm {

    long version;

    @Nullable
    Long owner;

    @NotNull(message = "{accessrequest.form.dueOn.missing}")
    @Nullable
    LocalDate dueOn;

    static AssignmentForm of(StoredRequest request) {
        AssignmentForm form = new AssignmentForm();
        form.version = request.version();
        form.owner = request.ownerId();
        form.dueOn = request.dueOn();
        return form;
    }

    /** @param seminarDay null while it is not known */
    void check(@Nullable LocalDate seminarDay, Errors errors) {
        if (dueOn != null && seminarDay != null && dueOn.isAfter(seminarDay)) {
            errors.rejectValue("dueOn", "accessrequest.form.dueOn.late");
        }
    }

    /** Call only once the form has been checked. */
    LocalDate dueOn() {
        return Objects.requireNonNull(dueOn);
    }
}
