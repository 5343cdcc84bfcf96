package org.coproduction.seminars.registration;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.mail.OutgoingMail;
import org.coproduction.seminars.mail.OutgoingMail.CalendarPart;
import org.coproduction.seminars.programme.CalendarMethod;
import org.coproduction.seminars.programme.SeminarCalendar;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to participants, each time with a new private link; nothing sensitive is in any mail. */
@Component
class RegistrationMails {

    private final Outbox outbox;
    private final MailComposer composer;
    private final FreshLinks links;
    private final Letterhead letterhead;
    private final SeminarCalendar calendar;

    RegistrationMails(
            Outbox outbox, MailComposer composer, FreshLinks links, Letterhead letterhead, SeminarCalendar calendar) {
        this.outbox = outbox;
        this.composer = composer;
        this.links = links;
        this.letterhead = letterhead;
        this.calendar = calendar;
    }

    /** Tells somebody where their registration stands now. */
    void tellState(Registration registration, SeminarFacts seminar) {
        send("state-" + registration.state().name().toLowerCase(Locale.ROOT), registration, seminar);
    }

    /** Tells the holder that their address was used once more. */
    void tellSecondAttempt(Registration registration, SeminarFacts seminar) {
        send("second-attempt", registration, seminar);
    }

    /** Whoever has no address is told by a person. */
    private void send(String template, Registration registration, SeminarFacts seminar) {
        EmailAddress address = registration.email();
        if (address != null) {
            send(template, registration, address, seminar);
        }
    }

    private void send(String template, Registration registration, EmailAddress address, SeminarFacts seminar) {
        Map<String, String> model = new HashMap<>(letterhead.about(seminar));
        model.put("name", registration.name());
        model.put("reference", registration.reference());
        model.put("link", links.to(registration.id()));
        Instant until = registration.offeredUntil();
        model.put("until", until == null ? "" : UkTime.dateTime(until));
        outbox.send(new OutgoingMail(
                        "registration." + template,
                        address,
                        registration.name(),
                        composer.compose("registration/" + template, model))
                .about(Correspondent.of(registration).subject())
                .with(entry(registration, address, seminar)));
    }

    /** For the calendar of somebody who has a place. */
    private @Nullable CalendarPart entry(Registration registration, EmailAddress address, SeminarFacts seminar) {
        if (registration.state() != RegistrationState.CONFIRMED || !SeminarCalendar.hasDay(seminar)) {
            return null;
        }
        CalendarMethod method = CalendarMethod.REQUEST;
        return new CalendarPart(method.name(), calendar.entry(seminar, method, address));
    }
}
