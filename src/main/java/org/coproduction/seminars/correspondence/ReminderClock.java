package org.coproduction.seminars.correspondence;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Plans and sends reminders every minute. As many instances as wanted do so side by side. */
@Component
class ReminderClock {

    private static final Logger log = LoggerFactory.getLogger(ReminderClock.class);

    private final ReminderPlan plan;
    private final ReminderRound round;

    ReminderClock(ReminderPlan plan, ReminderRound round) {
        this.plan = plan;
        this.round = round;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    void tick() {
        plan.planAll();
        round.due().forEach(this::send);
    }

    /** One that fails must not keep the others back; it is tried again until it is too late. */
    private void send(long reminderId) {
        try {
            boolean more = true;
            while (more) {
                more = round.sendSome(reminderId);
            }
        } catch (RuntimeException failure) {
            log.error("Reminder {} was not sent", reminderId, failure);
        }
    }
}
