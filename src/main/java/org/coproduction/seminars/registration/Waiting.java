package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.PlaceKind;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a waiting list, as little of them as their place in it needs.
 *
 * @param letIn whether they are in the room already, and need no place in it
 */
record Waiting(long id, PlaceKind kind, Recognised person, boolean letIn) {

    /** @param email null for somebody who is reached in other ways */
    Waiting(
            long id,
            PlaceKind kind,
            @Nullable String email,
            String sortName,
            String phone,
            String postalAddress,
            boolean letIn) {
        this(id, kind, new Recognised(email, sortName, phone, postalAddress), letIn);
    }
}
