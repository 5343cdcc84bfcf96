package org.coproduction.seminars.registration;

import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.SeminarFacts;
import org.jspecify.annotations.Nullable;

/**
 * A new address to which we have written.
 *
 * @param email null once it has answered
 * @param late whether nobody needs it any more: the seminar has begun or is cancelled, or the registration has ended
 */
public record AskedAddress(SeminarFacts seminar, @Nullable EmailAddress email, boolean late) {

    public boolean isAnswered() {
        return email == null;
    }
}
