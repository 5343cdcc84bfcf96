package org.coproduction.seminars.registration;

import org.coproduction.seminars.common.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is written to at another address now, or at none.
 *
 * @param before null if there was none
 */
public record RegistrationAddressChanged(
        long registrationId, long seminarId, @Nullable EmailAddress before) {}
