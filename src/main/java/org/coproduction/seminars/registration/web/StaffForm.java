package org.coproduction.seminars.registration.web;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.coproduction.seminars.common.SubmissionId;
import org.coproduction.seminars.registration.Placement;
import org.coproduction.seminars.registration.Placement.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What staff type for somebody who rings or writes. */
class StaffForm extends RegistrationForm {

    /** So that a double click makes one person. */
    String submission = SubmissionId.fresh().text();

    @Nullable
    Way way;

    @Nullable
    Long keptPlace;

    @Size(max = 500, message = "{common.tooLong}")
    String reason = "";

    /** Whether whoever else has the name is another person; asked only then. */
    boolean another;

    /** Whether the person has agreed, on the phone or in writing. */
    boolean agreed;

    public boolean isAnother() {
        return another;
    }

    void checkPlacement(Errors errors) {
        if (way == null && !errors.hasFieldErrors("way")) {
            errors.rejectValue("way", "registration.staff.way.missing");
        }
        if (way == Way.KEPT_PLACE && keptPlace == null) {
            errors.rejectValue("keptPlace", "registration.staff.keptPlace.missing");
        }
        if (!agreed) {
            errors.rejectValue("agreed", "registration.staff.agreed.missing");
        }
        if (way == Way.OUT_OF_TURN && reason.isBlank()) {
            errors.rejectValue("reason", "registration.staff.reason.missing");
        }
    }

    /** Call only once the form has been checked. */
    Placement placement() {
        return new Placement(Objects.requireNonNull(way), keptPlace, reason);
    }
}
