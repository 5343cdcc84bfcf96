package org.coproduction.seminars.registration;

/** A registration that was made elsewhere or earlier is here now; nobody is written to about it. */
public record RegistrationTakenOver(long registrationId, long seminarId) {}
