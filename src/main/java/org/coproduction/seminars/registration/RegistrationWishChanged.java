package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.PlaceKind;

/**
 * Somebody who has a place waits for one of the other kind, or no longer does.
 *
 * @param kind that they wish, or wished
 */
public record RegistrationWishChanged(long registrationId, long seminarId, PlaceKind kind, boolean wished) {}
