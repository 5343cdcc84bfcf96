package org.coproduction.seminars.registration;

/** An answer with the registration that it belongs to. */
record RegisteredAnswer(long registrationId, GivenAnswer answer) {}
