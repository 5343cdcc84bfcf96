package org.coproduction.seminars.registration;

import org.coproduction.seminars.mail.Outbox;
import org.springframework.stereotype.Component;

/** Whether people know of the place that is held for them: the mail has gone out to them, or a person has told them. */
@Component
class OffersHeard {

    private final Outbox outbox;

    OffersHeard(Outbox outbox) {
        this.outbox = outbox;
    }

    boolean hasHeard(Registration offered) {
        return offered.isOfferTold()
                || outbox.hasSent(
                        RegistrationMails.OFFER, Correspondent.of(offered).subject(), offered.stateSince());
    }
}
