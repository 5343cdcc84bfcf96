package org.coproduction.seminars.registration;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.coproduction.seminars.admin.AuditLog;
import org.coproduction.seminars.registration.PastStep.What;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what became of each registration, and never the answers, until nobody knows any more whose it was. */
@Component
@Transactional
class RegistrationHistory {

    private final StoredSteps steps;
    private final AuditLog audit;
    private final Clock clock;

    RegistrationHistory(StoredSteps steps, AuditLog audit, Clock clock) {
        this.steps = steps;
        this.audit = audit;
        this.clock = clock;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<PastStep> of(long registrationId) {
        return steps.findByRegistrationIdOrderById(registrationId).stream()
                .map(StoredStep::step)
                .toList();
    }

    @EventListener
    void keep(RegistrationStateChanged change) {
        keep(change.registrationId(), What.STATE, change.to().name());
    }

    @EventListener
    void keep(RegistrationAnswersChanged change) {
        if (!change.parts().isEmpty()) {
            keep(
                    change.registrationId(),
                    What.ANSWERS,
                    change.parts().stream().map(AnswerPart::name).collect(Collectors.joining(",")));
        }
    }

    @EventListener
    void keep(RegistrationWishChanged change) {
        keep(
                change.registrationId(),
                change.wished() ? What.WISH : What.NO_WISH,
                change.kind().name());
    }

    @EventListener
    void keep(RegistrationMoved move) {
        keep(move.registrationId(), What.MOVED, move.to().name());
    }

    @EventListener
    void forget(PersonForgotten forgotten) {
        steps.deleteOf(forgotten.registrationId());
    }

    private void keep(long registrationId, What what, String detail) {
        steps.save(new StoredStep(registrationId, clock.instant(), what, detail, audit.isStaffAtWork()));
    }
}
