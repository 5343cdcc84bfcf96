package org.coproduction.seminars.registration;

/** Offers have stopped, and somebody still waits; published in the transaction that notes that they are told. */
record NoPlaceIsLeft(long registrationId, long seminarId) {}
