package org.coproduction.seminars.correspondence;

import java.util.List;
import java.util.Set;
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

    /** Without those who are reached another way. Where nobody noted who came, whoever had a place did. */
    List<Correspondent> of(Reminder reminder) {
        return people.at(List.of(reminder.seminarId()), Set.of(RegistrationState.CONFIRMED)).stream()
                .filter(person -> person.email() != null)
                .filter(person -> !reminder.isAfterwards() || turnouts.mayHaveCome(person))
                .toList();
    }
}
