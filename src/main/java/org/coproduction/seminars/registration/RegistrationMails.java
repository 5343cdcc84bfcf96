package org.coproduction.seminars.registration;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.mail.MailComposer;
import org.coproduction.seminars.mail.Outbox;
import org.coproduction.seminars.mail.OutgoingMail;
import org.coproduction.seminars.mail.OutgoingMail.CalendarPart;
import org.coproduction.seminars.programme.CalendarMethod;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes to participants, each time with a new private link; nothing sensitive is in any mail. */
@Component
class RegistrationMails {

    /** The kind of the mail that offers a place. */
    static final String OFFER = "registration.state-offered";

    private final Outbox outbox;
    private final MailComposer composer;
    private final FreshLinks links;
    private final Letterhead letterhead;
    private final PersonalCalendar calendar;

    RegistrationMails(
            Outbox outbox, MailComposer composer, FreshLinks links, Letterhead letterhead, PersonalCalendar calendar) {
        this.outbox = outbox;
        this.composer = composer;
        this.links = links;
        this.letterhead = letterhead;
        this.calendar = calendar;
    }

    /**
     * Tells somebody where their registration stands now.
     *
     * @param hadPlace whether an entry in their calendar is to be struck out if they have none any more
     */
    void tellState(Registration registration, SeminarFacts seminar, boolean hadPlace) {
        String template = "state-" + registration.state().name().toLowerCase(Locale.ROOT);
        send(template, registration, seminar, Map.of(), method(registration, hadPlace));
    }

    /** As above, where others than the person did it: in words of its own. */
    void tellStateByStaff(Registration registration, SeminarFacts seminar, boolean hadPlace) {
        String template = registration.state().name().toLowerCase(Locale.ROOT) + "-by-staff";
        send(template, registration, seminar, Map.of(), method(registration, hadPlace));
    }

    /** Confirms that somebody who had no place has left the waiting list. */
    void tellThatTheyLeftTheList(Registration registration, SeminarFacts seminar) {
        send("waiting-left", registration, seminar, Map.of(), null);
    }

    /** Tells somebody that they are on the waiting list, where in it, and how it works. */
    void tellWaiting(Registration registration, SeminarFacts seminar, int position, String rule) {
        send("state-waiting", registration, seminar, waiting(position, rule), null);
    }

    private static Map<String, String> waiting(int position, String rule) {
        return Map.of("position", String.valueOf(position), "rule", rule);
    }

    /** Tells somebody that an offer does not hold any more, since the seminar has changed, or is cancelled. */
    void tellWithdrawn(Registration registration, SeminarFacts seminar) {
        String template = seminar.status() == SeminarStatus.CANCELLED ? "offer-cancelled" : "offer-withdrawn";
        send(template, registration, seminar, Map.of(), null);
    }

    /** Tells somebody who waits that no place can be offered any more. */
    void tellThatNoPlaceIsLeft(Registration registration, SeminarFacts seminar) {
        send("no-place", registration, seminar, Map.of(), null);
    }

    /** Tells the holder of a place, or of an offer, that their address was used once more; once a day, however often that is. */
    void tellSecondAttempt(Registration registration, SeminarFacts seminar, Instant at) {
        boolean offered = registration.state() == RegistrationState.OFFERED;
        again(offered ? "second-attempt-offered" : "second-attempt", registration, seminar, Map.of(), at);
    }

    /** The same for somebody who waits. */
    void tellSecondAttemptOfWaiting(
            Registration registration, SeminarFacts seminar, int position, String rule, Instant at) {
        again("second-attempt-waiting", registration, seminar, waiting(position, rule), at);
    }

    private void again(
            String template, Registration registration, SeminarFacts seminar, Map<String, String> more, Instant at) {
        String key = template + ":" + registration.id() + ":" + UkTime.at(at).toLocalDate();
        write(template, registration, seminar, more, method(registration, false))
                .ifPresent(mail -> outbox.send(mail.once(key)));
    }

    /** Tells somebody that they have the kind of place now that they waited for. */
    void tellMoved(Registration registration, SeminarFacts seminar, PlaceKind to) {
        String template = to == PlaceKind.ONLINE ? "moved-online" : "moved-in-person";
        send(template, registration, seminar, Map.of(), method(registration, true));
    }

    /** Tells somebody that others than they have changed how they take part. */
    void tellWayChangedByStaff(Registration registration, SeminarFacts seminar) {
        send("way-by-staff", registration, seminar, Map.of(), method(registration, true));
    }

    /** Gives somebody whose address is another one now a new link, and the entry for their calendar. */
    void tellAddress(Registration registration, SeminarFacts seminar) {
        send("address-changed", registration, seminar, Map.of(), method(registration, false));
    }

    /**
     * Confirms that they have changed their answers, and says nothing of them. As there are several steps, that is done once in an
     * hour of the clock, except for another way to take part: the place in their calendar is another then.
     */
    void tellChanged(Registration registration, SeminarFacts seminar, Set<AnswerPart> parts, Instant at) {
        String key = "answers-changed:" + registration.id() + ":" + at.truncatedTo(ChronoUnit.HOURS);
        write("answers-changed", registration, seminar, Map.of(), method(registration, false))
                .map(mail -> parts.contains(AnswerPart.ATTENDANCE) ? mail : mail.once(key))
                .ifPresent(outbox::send);
    }

    private void send(
            String template,
            Registration registration,
            SeminarFacts seminar,
            Map<String, String> more,
            @Nullable CalendarMethod method) {
        write(template, registration, seminar, more, method).ifPresent(outbox::send);
    }

    /** Empty for whoever has no address: they are told by a person. */
    private Optional<OutgoingMail> write(
            String template,
            Registration registration,
            SeminarFacts seminar,
            Map<String, String> more,
            @Nullable CalendarMethod method) {
        EmailAddress address = registration.email();
        if (address == null) {
            return Optional.empty();
        }
        WayOfTakingPart way = Correspondent.of(registration).way(seminar);
        Map<String, String> model = letterhead.about(seminar, way);
        model.putAll(more);
        model.put("name", registration.name());
        model.put("reference", registration.reference());
        model.put("link", links.to(registration.id()));
        Instant until = registration.offeredUntil();
        model.put("until", until == null ? "" : UkTime.dateTime(until));
        return Optional.of(new OutgoingMail(
                        "registration." + template,
                        address,
                        registration.name(),
                        composer.compose("registration/" + template, model))
                .about(Correspondent.of(registration).subject())
                .with(entry(method, address, seminar, way))
                .until(until));
    }

    /** What the mail does to the calendar of somebody who has a place, or had one. */
    private static @Nullable CalendarMethod method(Registration registration, boolean hadPlace) {
        if (registration.state() == RegistrationState.CONFIRMED) {
            return CalendarMethod.REQUEST;
        }
        return hadPlace ? CalendarMethod.CANCEL : null;
    }

    private @Nullable CalendarPart entry(
            @Nullable CalendarMethod method, EmailAddress address, SeminarFacts seminar, WayOfTakingPart way) {
        if (method == null || !PersonalCalendar.hasDay(seminar)) {
            return null;
        }
        return new CalendarPart(
                method.name(), calendar.entry(seminar, method, way).apply(address));
    }
}
