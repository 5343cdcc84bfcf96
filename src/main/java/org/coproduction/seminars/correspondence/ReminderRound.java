package org.coproduction.seminars.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends one reminder: all of its mails go to the outbox and the reminder is sent, or neither. */
@Service
class ReminderRound {

    private final Reminders reminders;
    private final SeminarCatalogue seminars;
    private final ReminderAudience audience;
    private final Letters letters;
    private final Clock clock;

    ReminderRound(
            Reminders reminders, SeminarCatalogue seminars, ReminderAudience audience, Letters letters, Clock clock) {
        this.reminders = reminders;
        this.seminars = seminars;
        this.audience = audience;
        this.letters = letters;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Long> due() {
        return reminders.due(clock.instant());
    }

    /** Does nothing if another instance has it in hand. */
    @Transactional
    public void send(long reminderId) {
        reminders.claim(reminderId).ifPresent(this::send);
    }

    private void send(Reminder reminder) {
        SeminarFacts seminar = seminars.facts(reminder.seminarId());
        Instant start = seminar.date().start();
        Instant now = clock.instant();
        if (start == null || !seminar.status().isOn()) {
            reminder.stop(now);
        } else if (reminder.isTooLateAt(now, start)) {
            reminder.miss(now);
        } else {
            reminder.sent(write(reminder, seminar), now);
        }
    }

    /** @return to how many */
    private int write(Reminder reminder, SeminarFacts seminar) {
        Letter letter = Letter.of(reminder.template());
        List<Correspondent> expected = audience.of(reminder);
        expected.forEach(person -> letters.send(
                letter, person, seminar, "reminder:" + reminder.planned().id()));
        return expected.size();
    }
}
