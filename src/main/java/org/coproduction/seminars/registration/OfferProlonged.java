package org.coproduction.seminars.registration;

/** An offer that would have ended is held on, because nobody had heard of it; published in the same transaction. */
record OfferProlonged(long registrationId, long seminarId) {}
