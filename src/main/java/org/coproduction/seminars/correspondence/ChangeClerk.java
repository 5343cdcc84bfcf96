package org.coproduction.seminars.correspondence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.mail.OutgoingMail.CalendarPart;
import org.coproduction.seminars.programme.CalendarMethod;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.PersonalCalendar;
import org.coproduction.seminars.registration.RegistrationState;
import org.coproduction.seminars.registration.WayOfTakingPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to everybody concerned by a change, with a new entry for the calendars of those who have a place. */
@Service
class ChangeClerk implements Clerk {

    private final ChangeLetters changes;
    private final SeminarCatalogue seminars;
    private final PersonalCalendar calendar;
    private final Correspondents people;
    private final Letters letters;

    ChangeClerk(
            ChangeLetters changes,
            SeminarCatalogue seminars,
            PersonalCalendar calendar,
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
        List<Correspondent> next = people.after(change.reached(), change.seminarId(), PeopleTouched.CONCERNED, LOT);
        SeminarFacts now = seminars.facts(change.seminarId());
        List<Correspondent> to =
                next.stream().filter(person -> change.isFor(person, now)).toList();
        Letter letter =
                new Letter(change.template(), null, change.values(), now.date().end(), entries(change, now));
        letters.send(letter, change.describes(now), to, change.mailKey());
        if (next.size() < LOT) {
            changes.delete(change);
            return false;
        }
        change.reach(next.get(LOT - 1));
        return true;
    }

    /** An entry that was sent is changed, or struck out where the seminar has no day any more or is off. */
    private Function<Correspondent, @Nullable CalendarPart> entries(ChangeLetter change, SeminarFacts now) {
        boolean on = now.status().isOn() && PersonalCalendar.hasDay(now);
        SeminarFacts dated = PersonalCalendar.hasDay(now) ? now : now.on(change.formerDate());
        if (!PersonalCalendar.hasDay(dated)) {
            return person -> null;
        }
        CalendarMethod method = on ? CalendarMethod.REQUEST : CalendarMethod.CANCEL;
        Map<WayOfTakingPart, Function<EmailAddress, String>> entries = new HashMap<>();
        return person -> person.state() == RegistrationState.CONFIRMED && person.email() != null
                ? new CalendarPart(
                        method.name(),
                        entries.computeIfAbsent(person.way(dated), way -> calendar.entry(dated, method, way))
                                .apply(person.email()))
                : null;
    }
}
