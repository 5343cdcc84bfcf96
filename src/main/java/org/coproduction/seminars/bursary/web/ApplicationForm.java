package org.coproduction.seminars.bursary.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.coproduction.seminars.bursary.BursaryAnswers;
import org.coproduction.seminars.bursary.BursaryGroup;
import org.coproduction.seminars.bursary.Pounds;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.SubmissionId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody types who applies for a bursary. */
class ApplicationForm {

    /** Names the wording of the consent in {@code messages/bursary.properties}; change both together. */
    static final String CONSENT_VERSION = "2026-11";

    String submissionId = SubmissionId.fresh().text();

    @Nullable
    BursaryGroup group;

    @NotBlank(message = "{bursary.form.name.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String name = "";

    String email = "";

    @NotBlank(message = "{bursary.form.purpose.missing}")
    @Size(max = 10_000, message = "{common.tooLong}")
    String purpose = "";

    String cost = "";

    @Size(max = 10_000, message = "{common.tooLong}")
    String reason = "";

    @Size(max = 500, message = "{common.tooLong}")
    String contact = "";

    boolean consent;

    void check(Errors errors) {
        if (group == null && !errors.hasFieldErrors("group")) {
            errors.rejectValue("group", "bursary.form.group.missing");
        }
        if (email.isBlank()) {
            errors.rejectValue("email", "bursary.form.email.missing");
        } else if (!EmailAddress.isValid(email)) {
            errors.rejectValue("email", "bursary.form.email.shape");
        }
        if (!cost.isEmpty() && Pounds.parse(cost).isEmpty()) {
            errors.rejectValue("cost", "bursary.form.cost.shape");
        }
        if (!consent) {
            errors.rejectValue("consent", "bursary.form.consent.missing");
        }
    }

    /** Call only once the form has been checked. */
    BursaryGroup group() {
        if (group == null) {
            throw new IllegalStateException("Not checked");
        }
        return group;
    }

    /** Whoever goes back and corrects something sends another form. Call only once the form has been checked. */
    SubmissionId submission() {
        return SubmissionId.of(submissionId).with(group().name(), name, email, purpose, cost, reason, contact);
    }

    /** Call only once the form has been checked. */
    BursaryAnswers answers() {
        return new BursaryAnswers(
                name,
                EmailAddress.of(email),
                purpose,
                Pounds.parse(cost).orElse(null),
                reason,
                contact,
                CONSENT_VERSION);
    }
}
