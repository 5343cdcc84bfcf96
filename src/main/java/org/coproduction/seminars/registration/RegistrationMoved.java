package org.coproduction.seminars.registration;

import org.coproduction.seminars.programme.PlaceKind;

/** Somebody who waited for the other kind of place has it now; the place that they had is free. */
public record RegistrationMoved(long registrationId, long seminarId, PlaceKind to) {}
