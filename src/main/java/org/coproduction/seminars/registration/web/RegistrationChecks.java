package org.coproduction.seminars.registration.web;

import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.ContactWay;
import org.coproduction.seminars.registration.FormStep;
import org.springframework.validation.Errors;

/** What must be there, and fit together, in the steps of the form. */
final class RegistrationChecks {

    private final RegistrationForm form;
    private final SeminarFacts seminar;
    private final Errors errors;
    private boolean joinsByPhone;

    RegistrationChecks(RegistrationForm form, SeminarFacts seminar, Errors errors) {
        this.form = form;
        this.seminar = seminar;
        this.errors = errors;
    }

    /** For whoever is told another way than by email how to join online. */
    RegistrationChecks joiningByPhone() {
        joinsByPhone = true;
        return this;
    }

    void check(FormStep step) {
        switch (step) {
            case ABOUT_YOU -> aboutYou();
            case TAKING_PART -> takingPart();
            case NEEDS, MORE -> {}
        }
    }

    private void aboutYou() {
        if (form.name.isBlank()) {
            errors.rejectValue("name", "registration.form.name.missing");
        }
        if (form.ways().isEmpty()) {
            errors.rejectValue("contactWays", "registration.form.contactWays.missing");
        }
        email();
        phone();
        if (form.ways().contains(ContactWay.POST) && form.postalAddress.isBlank()) {
            errors.rejectValue("postalAddress", "registration.form.postalAddress.missing");
        }
    }

    private void email() {
        if (!form.email.isBlank() && !EmailAddress.isValid(form.email)) {
            errors.rejectValue("email", "registration.form.email.shape");
        } else if (form.email.isBlank() && form.ways().contains(ContactWay.EMAIL)) {
            errors.rejectValue("email", "registration.form.email.missing");
        }
    }

    private void phone() {
        boolean wanted = form.ways().contains(ContactWay.PHONE) || form.ways().contains(ContactWay.TEXT);
        if (wanted && form.phone.isBlank()) {
            errors.rejectValue("phone", "registration.form.phone.missing");
        }
    }

    private void takingPart() {
        boolean choice = seminar.heldAs() == SeminarFormat.BOTH;
        if (choice && form.attendance == null && !errors.hasFieldErrors("attendance")) {
            errors.rejectValue("attendance", "registration.form.attendance.missing");
        }
        boolean online = choice ? form.attendance == Attendance.ONLINE : seminar.heldAs() == SeminarFormat.ONLINE;
        if (online && form.email.isBlank() && !joinsByPhone) {
            errors.rejectValue(choice ? "attendance" : "supporter", "registration.form.attendance.email");
        }
    }
}
