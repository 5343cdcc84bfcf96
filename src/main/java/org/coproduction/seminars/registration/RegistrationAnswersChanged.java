package org.coproduction.seminars.registration;

/** Answers of a registration were changed, by the participant or by staff; its state may have changed too. */
public record RegistrationAnswersChanged(long registrationId, long seminarId) {}
