package org.coproduction.seminars.registration.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarFormat;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.ParticipantGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What somebody types who wants to come. */
class RegistrationForm {

    /** Names the wording of the consent in {@code messages/registration.properties}; change both together. */
    static final String CONSENT_VERSION = "2026-11";

    @NotBlank
    @Pattern(regexp = "[A-Za-z0-9-]{10,40}")
    String submissionId = UUID.randomUUID().toString();

    /** Whether the waiting list will do. */
    boolean mayWait;

    @NotBlank(message = "{registration.form.name.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String name = "";

    String email = "";

    @Size(max = 200, message = "{common.tooLong}")
    String organisation = "";

    @Nullable
    Attendance attendance;

    boolean supporter;

    @Size(max = 200, message = "{common.tooLong}")
    String supporterName = "";

    Set<AccessWish> accessWishes = EnumSet.noneOf(AccessWish.class);

    @Size(max = 4000, message = "{common.tooLong}")
    String accessText = "";

    @Size(max = 1000, message = "{common.tooLong}")
    String diet = "";

    Set<ParticipantGroup> groups = EnumSet.noneOf(ParticipantGroup.class);

    @Size(max = 4000, message = "{common.tooLong}")
    String note = "";

    boolean consent;

    void check(SeminarFacts seminar, BindingResult errors) {
        if (seminar.format() == SeminarFormat.BOTH && attendance == null && !errors.hasFieldErrors("attendance")) {
            errors.rejectValue("attendance", "registration.form.attendance.missing");
        }
        if (email.isBlank()) {
            errors.rejectValue("email", "registration.form.email.missing");
        } else if (!EmailAddress.isValid(email)) {
            errors.rejectValue("email", "registration.form.email.shape");
        }
        if (!consent) {
            errors.rejectValue("consent", "registration.form.consent.missing");
        }
    }

    /** Call only once the form has been checked. */
    Answers answers(SeminarFacts seminar) {
        return new Answers(
                name,
                EmailAddress.of(email),
                organisation,
                RegistrationChoices.attendance(seminar, attendance),
                supporter || !supporterName.isBlank(),
                supporterName,
                groups,
                accessWishes,
                accessText,
                diet,
                note,
                CONSENT_VERSION);
    }
}
