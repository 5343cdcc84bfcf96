package org.coproduction.seminars.registration;

import org.jspecify.annotations.Nullable;

/**
 * What became of somebody at another seminar of the series.
 *
 * @param hadPlace or was let in; otherwise they waited in vain
 */
record EarlierLuck(long seminarId, Recognised person, boolean hadPlace) {

    EarlierLuck(
            long seminarId,
            @Nullable String email,
            String sortName,
            String phone,
            String postalAddress,
            RegistrationState state,
            boolean letIn) {
        this(
                seminarId,
                new Recognised(email, sortName, phone, postalAddress),
                state == RegistrationState.CONFIRMED || letIn);
    }
}
