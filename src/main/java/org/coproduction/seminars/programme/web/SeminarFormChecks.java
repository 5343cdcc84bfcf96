package org.coproduction.seminars.programme.web;

import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.programme.DatePrecision;
import org.coproduction.seminars.programme.Joining;
import org.springframework.validation.BindingResult;

/** What must fit together in a seminar’s form. */
final class SeminarFormChecks {

    private final SeminarForm form;
    private final BindingResult errors;

    private SeminarFormChecks(SeminarForm form, BindingResult errors) {
        this.form = form;
        this.errors = errors;
    }

    static void check(SeminarForm form, BindingResult errors) {
        SeminarFormChecks checks = new SeminarFormChecks(form, errors);
        checks.slug();
        checks.date();
        checks.times();
        checks.registration();
        checks.contact();
        checks.joining();
    }

    private void joining() {
        String link = form.joiningLink.strip();
        if (!link.isEmpty() && !Joining.isLink(link)) {
            errors.rejectValue("joiningLink", "programme.form.joiningLink.shape");
        }
        if (link.isEmpty() && !form.joiningNotes.isBlank()) {
            errors.rejectValue("joiningLink", "programme.form.joiningLink.missing");
        }
    }

    private void contact() {
        if (!form.contactEmail.isBlank() && !EmailAddress.isValid(form.contactEmail)) {
            errors.rejectValue("contactEmail", "programme.form.contactEmail.shape");
        }
    }

    private void slug() {
        if (!form.slug.isBlank() && !Slug.isValid(form.slug)) {
            errors.rejectValue("slug", "programme.form.slug.shape");
        }
    }

    private void date() {
        boolean dated = form.precision == DatePrecision.DAY || form.precision == DatePrecision.MONTH;
        if (dated && form.date == null && !errors.hasFieldErrors("date")) {
            errors.rejectValue("date", "programme.form.date.missing");
        }
    }

    private void times() {
        if (form.precision != DatePrecision.DAY && (form.startsAt != null || form.endsAt != null)) {
            errors.rejectValue("startsAt", "programme.form.times.needDay");
        } else if (form.endsAt != null && form.startsAt == null) {
            errors.rejectValue("startsAt", "programme.form.startsAt.missing");
        } else if (form.endsAt != null && !form.endsAt.isAfter(form.startsAt)) {
            errors.rejectValue("endsAt", "programme.form.endsAt.order");
        }
    }

    private void registration() {
        if (form.registrationOpensOn != null
                && form.registrationClosesOn != null
                && form.registrationClosesOn.isBefore(form.registrationOpensOn)) {
            errors.rejectValue("registrationClosesOn", "programme.form.registrationClosesOn.order");
        }
        boolean known = form.precision == DatePrecision.DAY && form.date != null;
        if (known && form.registrationClosesOn != null && !form.registrationClosesOn.isBefore(form.date)) {
            errors.rejectValue("registrationClosesOn", "programme.form.registrationClosesOn.late");
        }
    }
}
