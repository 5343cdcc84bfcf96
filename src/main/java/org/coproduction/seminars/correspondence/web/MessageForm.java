package org.coproduction.seminars.correspondence.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.coproduction.seminars.correspondence.Draft;
import org.coproduction.seminars.correspondence.Segment;
import org.coproduction.seminars.mail.MailText;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.RegistrationState;
import org.jspecify.annotations.Nullable;

/** What an organiser writes to some of the participants. */
class MessageForm {

    /** Known by it: sent twice, it is one message. */
    @Pattern(regexp = "[0-9a-f-]{36}", message = "{correspondence.message.form.submission}")
    String submission = UUID.randomUUID().toString();

    @NotEmpty(message = "{correspondence.message.form.seminars.missing}")
    List<Long> seminars = List.of();

    @NotEmpty(message = "{correspondence.message.form.states.missing}")
    List<RegistrationState> states = List.of(RegistrationState.CONFIRMED);

    @Nullable
    Attendance attendance;

    public Map<String, String> criteria = new LinkedHashMap<>();

    @NotBlank(message = "{mail.template.form.subject.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String subject = "";

    @NotBlank(message = "{mail.template.form.body.missing}")
    @Size(max = 10_000, message = "{common.tooLong}")
    String body = "";

    /** Whether to write to those as well who have had these very words. */
    boolean again;

    /** Fingerprint of the people whom the page showed when it was last seen. */
    String expected = "";

    /** Whose mail to show; 0 for the first. */
    long shown;

    MailText text() {
        return new MailText(subject, body.replace("\r\n", "\n").strip() + "\n");
    }

    Draft draft() {
        Set<RegistrationState> chosen = EnumSet.noneOf(RegistrationState.class);
        chosen.addAll(states);
        return new Draft(
                new Segment(new LinkedHashSet<>(seminars), chosen, attendance, Map.copyOf(criteria)), text(), again);
    }
}
