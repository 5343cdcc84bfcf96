package org.coproduction.seminars.registration;

import java.time.Instant;

/** Somebody used the form with an address that has an active registration; it was left as it is, and only its owner may know. */
public record RegistrationAttemptedAgain(long registrationId, long seminarId, Instant at) {}
