package org.coproduction.seminars.accessrequest.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.coproduction.seminars.accessrequest.StoredRequest;
import org.coproduction.seminars.accessrequest.Told;
import org.jspecify.annotations.Nullable;

/** How the person is told. */
class TellingForm {

    long version;

    @NotNull(message = "{accessrequest.form.how.missing}")
    @Nullable
    Told how;

    static TellingForm of(StoredRequest request) {
        TellingForm form = new TellingForm();
        form.version = request.version();
        return form;
    }

    /** Call only once the form has been checked. */
    Told how() {
        return Objects.requireNonNull(how);
    }
}
