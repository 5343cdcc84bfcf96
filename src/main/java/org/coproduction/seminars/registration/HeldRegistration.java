package org.coproduction.seminars.registration;

import java.util.List;
import org.coproduction.seminars.common.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Everything that this module holds about somebody’s registration.
 *
 * @param newAddress the email address that has not answered yet; mostly null
 * @param past what became of it, the oldest first
 */
public record HeldRegistration(
        Participation registration, @Nullable EmailAddress newAddress, List<AgreedText> agreed, List<PastStep> past) {}
