package org.coproduction.seminars.registration;

import org.jspecify.annotations.Nullable;

/**
 * A registration stands somewhere else now; published in the transaction of the change, for every way in which it happens.
 *
 * @param from null if it is new
 */
public record RegistrationStateChanged(
        long registrationId, long seminarId, @Nullable RegistrationState from, RegistrationState to) {}
