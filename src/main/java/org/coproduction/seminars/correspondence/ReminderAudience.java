package org.coproduction.seminars.correspondence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.registration.Correspondents;
import org.coproduction.seminars.registration.RegistrationState;
import org.springframework.stereotype.Component;

/** Whom a mail around a seminar goes to: before it everybody who has a place, after it whoever came. */
@Component
class ReminderAudience {

    private final Correspondents people;
    private final Turnouts turnouts;

    ReminderAudience(Correspondents people, Turnouts turnouts) {
        this.people = people;
        this.turnouts = turnouts;
    }

    /** The next few of those whom it may be for; {@link #isFor} says to which of them it goes. */
    List<Correspondent> next(Reminder reminder, int atMost) {
        Set<RegistrationState> states =
                reminder.isAfterwards() ? EnumSet.allOf(RegistrationState.class) : Set.of(RegistrationState.CONFIRMED);
        return people.after(reminder.reached(), reminder.seminarId(), states, atMost);
    }

    /** Without those who are reached another way. */
    Predicate<Correspondent> isFor(Reminder reminder) {
        Predicate<Correspondent> expected =
                reminder.isAfterwards() ? turnouts.mayHaveCome(reminder.seminarId()) : person -> true;
        return expected.and(person -> person.email() != null);
    }
}
