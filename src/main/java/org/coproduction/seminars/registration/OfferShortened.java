package org.coproduction.seminars.registration;

/** An offer ends sooner than was said, because its seminar has moved to an earlier date; published in the same transaction. */
record OfferShortened(long registrationId, long seminarId) {}
