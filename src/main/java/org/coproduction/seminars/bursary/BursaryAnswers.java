package org.coproduction.seminars.bursary;

import org.coproduction.seminars.common.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told us when applying.
 *
 * @param purpose what the bursary would pay for
 * @param cost what they think it costs
 * @param reason why it would help; sensitive, may be empty
 * @param contact how to reach them, if not by e-mail; may be empty
 * @param consentVersion names the text they agreed to
 */
public record BursaryAnswers(
        String name,
        EmailAddress email,
        String purpose,
        @Nullable Pounds cost,
        String reason,
        String contact,
        String consentVersion) {

    BursaryAnswers withoutReason() {
        return new BursaryAnswers(name, email, purpose, cost, "", contact, consentVersion);
    }
}
