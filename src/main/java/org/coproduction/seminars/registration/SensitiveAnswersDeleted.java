package org.coproduction.seminars.registration;

/** What somebody said about access and food is deleted, as its time is over; what was arranged because of it must go too. */
public record SensitiveAnswersDeleted(long registrationId, long seminarId) {}
