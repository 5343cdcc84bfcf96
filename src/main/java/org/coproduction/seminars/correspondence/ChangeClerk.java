package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.function.Function;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.mail.OutgoingMail.CalendarPart;
import org.coproduction.seminars.programme.CalendarMethod;
import org.coproduction.seminars.programme.SeminarCalendar;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.RegistrationState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to everybody concerned by a change, with a new entry for the calendars of those who have a place. */
@Service
class ChangeClerk implements Clerk {

    private final ChangeLetters changes;
    private final SeminarCatalogue seminars;
    private final SeminarCalendar calendar;
    private final Correspondents people;
    private final Letters letters;

    ChangeClerk(
            ChangeLetters changes,
            SeminarCatalogue seminars,
            SeminarCalendar calendar,
            Correspondents people,
            Letters letters) {
        this.changes = changes;
        this.seminars = seminars;
        this.calendar = calendar;
        this.people = people;
        this.letters = letters;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Long> unfinished() {
        return changes.ids();
    }

    @Override
    @Transactional
    public boolean writeSome(long id) {
        return changes.claim(id).filter(this::writeSome).isPresent();
    }

    private boolean writeSome(ChangeLetter change) {
        List<Correspondent> next =
                people.after(change.reached(), change.seminarId(), PeopleTouched.CONCERNED, LOT).stream()
                        .filter(change::isFor)
                        .toList();
        SeminarFacts now = seminars.facts(change.seminarId());
        Letter letter = new Letter(change.template(), null, change.values(), entries(change, now));
        letters.send(letter, now, next, change.mailKey());
        if (next.size() < LOT) {
            changes.delete(change);
            return false;
        }
        change.reach(next.get(LOT - 1));
        return true;
    }

    /** An entry that was sent is changed, or struck out where the seminar has no day any more or is off. */
    private Function<Correspondent, @Nullable CalendarPart> entries(ChangeLetter change, SeminarFacts now) {
        boolean on = now.status().isOn() && SeminarCalendar.hasDay(now);
        SeminarFacts dated = SeminarCalendar.hasDay(now) ? now : now.on(change.formerDate());
        if (!SeminarCalendar.hasDay(dated)) {
            return person -> null;
        }
        CalendarMethod method = on ? CalendarMethod.REQUEST : CalendarMethod.CANCEL;
        Function<EmailAddress, String> entry = calendar.entry(dated, method);
        return person -> person.state() == RegistrationState.CONFIRMED && person.email() != null
                ? new CalendarPart(method.name(), entry.apply(person.email()))
                : null;
    }
}
