package org.coproduction.seminars.registration;

/** Somebody who has a place, or waits for one, has or waits for one of the other kind now, since their answers were changed. */
record WayChanged(long registrationId, long seminarId) {}
