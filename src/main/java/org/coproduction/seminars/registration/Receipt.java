package org.coproduction.seminars.registration;

/** What the page after the form says: the reference, and whether it is a place or the waiting list. */
public record Receipt(String reference, RegistrationState outcome) {}
