package org.coproduction.seminars.correspondence;

import java.util.List;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.CallDesk;
import org.coproduction.seminars.registration.Correspondent;
import org.springframework.stereotype.Component;

/** Sends a reminder to some people, and has a person remind those whom no mail reaches. */
@Component
class ReminderPost {

    private final ReminderAudience audience;
    private final Letters letters;
    private final CallDesk calls;

    ReminderPost(ReminderAudience audience, Letters letters, CallDesk calls) {
        this.audience = audience;
        this.letters = letters;
        this.calls = calls;
    }

    /** @return to how many of them it was written */
    int send(Reminder reminder, SeminarFacts seminar, List<Correspondent> people) {
        List<Correspondent> to =
                people.stream().filter(audience.isFor(reminder)).toList();
        Letter letter = Letter.of(reminder.template())
                .until(reminder.isAfterwards() ? null : seminar.date().start());
        int written = letters.send(letter, seminar, to, reminder.key());
        if (!reminder.isAfterwards()) {
            calls.remind(people.stream().map(Correspondent::registrationId).toList());
        }
        return written;
    }
}
