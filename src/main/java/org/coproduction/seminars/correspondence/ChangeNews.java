package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.Map;
import org.coproduction.seminars.mail.OutgoingMail.CalendarPart;
import org.coproduction.seminars.programme.CalendarMethod;
import org.coproduction.seminars.programme.SeminarCalendar;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarChange;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.programme.SeminarRescheduled;
import org.coproduction.seminars.programme.SeminarStatus;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.RegistrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells everybody concerned of a change, in its transaction, with a new entry for the calendars of those who have a place. */
@Component
class ChangeNews {

    private final SeminarCatalogue seminars;
    private final SeminarCalendar calendar;
    private final Correspondents people;
    private final ChangeWords words;
    private final Letters letters;

    ChangeNews(
            SeminarCatalogue seminars,
            SeminarCalendar calendar,
            Correspondents people,
            ChangeWords words,
            Letters letters) {
        this.seminars = seminars;
        this.calendar = calendar;
        this.people = people;
        this.words = words;
        this.letters = letters;
    }

    @EventListener
    void tell(SeminarRescheduled news) {
        SeminarChange change = news.change();
        SeminarFacts now = seminars.facts(change.before().id());
        Map<String, String> values = Map.of("changes", words.changes(change), "message", news.message());
        Letter letter = new Letter(template(change), null, values, person -> entry(person, change, now));
        String key = "change:" + now.id() + ":" + now.calendar().sequence();
        people.at(List.of(now.id()), PeopleTouched.CONCERNED).forEach(person -> letters.send(letter, person, now, key));
    }

    private static String template(SeminarChange change) {
        boolean isNew = change.status() != change.before().status();
        if (isNew && change.status() == SeminarStatus.CANCELLED) {
            return "correspondence/cancelled";
        }
        if (isNew && change.status() == SeminarStatus.POSTPONED) {
            return "correspondence/postponed";
        }
        return isNew && change.status() == SeminarStatus.MOVED_ONLINE
                ? "correspondence/moved-online"
                : "correspondence/changed";
    }

    /** An entry that was sent is changed, or struck out where the seminar has no day any more or is off. */
    private @Nullable CalendarPart entry(Correspondent person, SeminarChange change, SeminarFacts now) {
        boolean on = now.status().isOn() && SeminarCalendar.hasDay(now);
        SeminarFacts dated =
                SeminarCalendar.hasDay(now) ? now : now.on(change.before().date());
        if (person.state() != RegistrationState.CONFIRMED || person.email() == null || !SeminarCalendar.hasDay(dated)) {
            return null;
        }
        CalendarMethod method = on ? CalendarMethod.REQUEST : CalendarMethod.CANCEL;
        return new CalendarPart(method.name(), calendar.entry(dated, method, person.email()));
    }
}
