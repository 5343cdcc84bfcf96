package org.coproduction.seminars.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.coproduction.seminars.programme.SeminarCatalogue;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends one reminder, some mails at a time: each lot goes to the outbox and is noted, or neither. */
@Service
class ReminderRound {

    private final Reminders reminders;
    private final SeminarCatalogue seminars;
    private final ReminderAudience audience;
    private final ReminderPost post;
    private final Clock clock;

    ReminderRound(
            Reminders reminders, SeminarCatalogue seminars, ReminderAudience audience, ReminderPost post, Clock clock) {
        this.reminders = reminders;
        this.seminars = seminars;
        this.audience = audience;
        this.post = post;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Long> due() {
        return reminders.due(clock.instant());
    }

    /** @return whether there may be more to send; not if another instance has it in hand */
    @Transactional
    public boolean sendSome(long reminderId) {
        return reminders.claim(reminderId).filter(this::sendSome).isPresent();
    }

    private boolean sendSome(Reminder reminder) {
        SeminarFacts seminar = seminars.facts(reminder.seminarId());
        Instant start = seminar.date().start();
        Instant now = clock.instant();
        if (start == null || !seminar.status().isOn()) {
            reminder.stop(now);
        } else if (reminder.isTooLateAt(now, start)) {
            reminder.miss(now);
        } else {
            return writeSome(reminder, seminar, now);
        }
        return false;
    }

    private boolean writeSome(Reminder reminder, SeminarFacts seminar, Instant now) {
        List<Correspondent> next = audience.next(reminder, Clerk.LOT);
        int written = post.send(reminder, seminar, next);
        next.stream().reduce((one, later) -> later).ifPresent(last -> reminder.reach(last.registrationId(), written));
        if (next.size() < Clerk.LOT) {
            reminder.sent(now);
            return false;
        }
        return true;
    }
}
