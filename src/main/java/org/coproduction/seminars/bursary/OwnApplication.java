package org.coproduction.seminars.bursary;

import java.time.Instant;

/** An application as its owner sees it. */
public record OwnApplication(
        SchemeDetails scheme, String reference, BursaryState state, Instant appliedAt, BursaryAnswers answers) {

    public boolean isWithdrawable() {
        return state.canBecome(BursaryState.WITHDRAWN);
    }
}
