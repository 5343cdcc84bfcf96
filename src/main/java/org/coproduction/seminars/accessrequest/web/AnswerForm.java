package org.coproduction.seminars.accessrequest.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.coproduction.seminars.accessrequest.Outcome;
import org.coproduction.seminars.accessrequest.StoredRequest;
import org.jspecify.annotations.Nullable;

/** What is arranged, or offered instead. */
class AnswerForm {

    long version;

    @NotNull(message = "{accessrequest.form.outcome.missing}")
    @Nullable
    Outcome outcome;

    @NotBlank(message = "{accessrequest.form.words.missing}")
    @Size(max = 4000, message = "{common.tooLong}")
    String words = "";

    static AnswerForm of(StoredRequest request) {
        AnswerForm form = new AnswerForm();
        form.version = request.version();
        form.outcome = request.answer().outcome();
        form.words = request.answer().words();
        return form;
    }

    /** Call only once the form has been checked. */
    Outcome outcome() {
        return Objects.requireNonNull(outcome);
    }
}
